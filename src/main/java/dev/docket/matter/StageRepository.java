package dev.docket.matter;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageRepository extends JpaRepository<Stage, Long> {

    List<Stage> findByBoardIdOrderByPosition(long boardId);

    boolean existsByIdAndBoardId(long id, long boardId);
}
