package dev.docket.matter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MatterRepository extends JpaRepository<Matter, Long> {

    Optional<Matter> findByIdAndBoardId(long id, long boardId);

    /** Each of these matters with each of these stages, for the persistence context to have both. */
    @Query("select m, s from Matter m, Stage s where m.id in :ids and s.id in :stages")
    List<Object[]> findWithStages(Collection<Long> ids, Collection<Long> stages);

    List<Matter> findByBoardIdAndIdIn(long boardId, Collection<Long> ids);

    Optional<Matter> findByBoardIdAndNumber(long boardId, String number);

    boolean existsByStageIdAndRankAndArchivedAtIsNull(long stageId, String rank);

    /** Lets a stage have what another one holds; ranks stay as they are. */
    @Modifying(flushAutomatically = true)
    @Query("update Matter m set m.stageId = :to where m.stageId = :from")
    void takeOver(long from, long to);

    @Query("select min(m.rank) from Matter m where m.stageId = :stage and m.archivedAt is null")
    Optional<String> firstRank(long stage);

    @Query("select max(m.rank) from Matter m where m.stageId = :stage and m.archivedAt is null")
    Optional<String> lastRank(long stage);

    @Query("select min(m.rank) from Matter m where m.stageId = :stage and m.archivedAt is null and m.rank > :rank")
    Optional<String> rankAfter(long stage, String rank);

    @Query("select max(m.rank) from Matter m where m.stageId = :stage and m.archivedAt is null and m.rank < :rank")
    Optional<String> rankBefore(long stage, String rank);
}
