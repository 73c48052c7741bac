package dev.docket.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StageRepository extends JpaRepository<Stage, Long> {

    List<Stage> findByBoardIdOrderByPosition(long boardId);

    /** Whether a hard limit is reached; a stage with a soft one, or none, is never full. */
    @Query("select count(s) > 0 from Stage s where s.id = :stage and s.limitHard and s.wipLimit <="
            + " (select count(m) from Matter m where m.stageId = s.id and m.archivedAt is null)")
    boolean isFull(long stage);

    /** How many places a hard limit leaves; nothing for a stage without one. */
    @Query("select s.wipLimit - (select count(m) from Matter m where m.stageId = s.id and m.archivedAt is null)"
            + " from Stage s where s.id = :stage and s.limitHard and s.wipLimit is not null")
    Optional<Long> room(long stage);
}
