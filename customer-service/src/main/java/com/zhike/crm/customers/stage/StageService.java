package com.zhike.crm.customers.stage;

import com.zhike.crm.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines the stages. */
@Service
@Transactional
public class StageService {

    private final StageRepository stages;

    StageService(StageRepository stages) {
        this.stages = stages;
    }

    @Transactional(readOnly = true)
    public StageLadder ladder() {
        return new StageLadder(stages.inOrder().stream().map(Stage::view).toList());
    }

    /** Refuses a stage that is not there; nothing is no stage. */
    @Transactional(readOnly = true)
    public void require(String field, @Nullable String code) {
        if (code != null && !ladder().has(code)) {
            throw Invalid.field(field, "stage-unknown", code);
        }
    }

    public StageView add(StageView stage) {
        StageLadder ladder = ladder();
        if (ladder.has(stage.code())) {
            throw Invalid.field("code", "stage-exists", stage.code());
        }
        if (!ladder.canGrow()) {
            throw new StageNotAllowed("stages-too-many", StageLadder.MOST);
        }
        return stages.save(new Stage(stage)).view();
    }

    public StageView define(String code, StageView stage) {
        return stages.save(find(code).define(stage)).view();
    }

    public void remove(String code) {
        Stage stage = find(code);
        if (!ladder().canShrink()) {
            throw new StageNotAllowed("stages-too-few", StageLadder.FEWEST);
        }
        if (stages.inUse(code)) {
            throw new StageNotAllowed("stage-in-use", code);
        }
        stages.delete(stage);
    }

    private Stage find(String code) {
        return stages.findById(code).orElseThrow(() -> new StageNotFound(code));
    }
}
