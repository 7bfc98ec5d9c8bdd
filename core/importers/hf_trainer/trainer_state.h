// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"
#include "core/importers/import_batch.h"
#include "core/importers/read_pace.h"

namespace assay {

/// What one trainer_state.json of Hugging Face's Trainer says of its training: each name in log_history is a series over
/// the step, without times, which the file does not have. Settings of the start are params; what changes from one
/// checkpoint to the next (best_metric, global_step …) are tags "hf.…", null ones left out.
class TrainerState {
public:
    /// Reads the file's bytes; the error names line and byte. Python's bare NaN and Infinity are taken.
    static Result<TrainerState> open(QByteArrayView bytes);

    qint64 globalStep() const;

    /// Adds series, params and tags to `run`, and what was left out to the batch, under `place`. Stops when `pace` does.
    void readInto(ImportedRun& run, ImportBatch& batch, const QString& place, ReadPace& pace) const;

private:
    explicit TrainerState(JsonValue state);

    void facts(ImportedRun& run) const;

    JsonValue m_state;
};

} // namespace assay
