// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/hf_trainer/trainer_state.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/importers/json_attributes.h"
#include "core/importers/run_series.h"

namespace assay {
namespace {

constexpr JsonRules trainerRules{.maxValues = 2'000'000, .allowNonFinite = true};

} // namespace

TrainerState::TrainerState(JsonValue state)
    : m_state(std::move(state))
{
}

Result<TrainerState> TrainerState::open(QByteArrayView bytes)
{
    auto state = readJson(bytes, trainerRules);
    if (!state)
        return failed(state);
    const JsonValue* history = state->member(u"log_history");
    if (history == nullptr || !history->isArray())
        return fail(Error::Kind::Invalid, Text::tr("There is no list named log_history, so this is no trainer state."));
    return TrainerState(std::move(*state));
}

qint64 TrainerState::globalStep() const
{
    const JsonValue* step = m_state.member(u"global_step");
    return step == nullptr ? -1 : wholeOfJson(*step).value_or(-1);
}

void TrainerState::readInto(ImportedRun& run, ImportBatch& batch, const QString& place, ReadPace& pace) const
{
    facts(run);
    RunSeries series;
    qint64 withoutStep = 0;
    qint64 noNumbers = 0;
    const std::vector<JsonValue>& history = m_state.member(u"log_history")->items();
    pace.expect(std::ssize(history));
    for (const JsonValue& entry : history) {
        if (!pace.goOn())
            return;
        pace.advance();
        const JsonValue* at = entry.member(u"step");
        const auto step = at == nullptr ? std::nullopt : wholeOfJson(*at);
        if (!step) {
            ++withoutStep;
            continue;
        }
        for (std::size_t i = 0; i < entry.items().size(); ++i) {
            if (entry.names()[i] == u"step")
                continue;
            if (const auto value = numberOfJson(entry.items()[i]))
                series.add(run, entry.names()[i], {*step, 0, *value});
            else
                ++noNumbers;
        }
    }
    if (withoutStep > 0)
        batch.issues.push_back(
            {place,
             withoutStep == 1
                 ? Text::tr("One entry of log_history has no whole step; it is left out.")
                 : Text::tr("%1 entries of log_history have no whole step; they are left out.").arg(withoutStep)});
    if (noNumbers > 0)
        batch.notes.push_back(
            {place,
             noNumbers == 1 ? Text::tr("One value of log_history is no number; it is left out.")
                            : Text::tr("%1 values of log_history are no numbers; they are left out.").arg(noNumbers)});
}

void TrainerState::facts(ImportedRun& run) const
{
    for (const char* name : {"max_steps", "num_train_epochs", "train_batch_size", "eval_steps", "logging_steps",
                             "save_steps", "trial_name", "trial_params"}) {
        const QString key = QString::fromLatin1(name);
        const JsonValue* value = m_state.member(key);
        if (value == nullptr || value->isNull())
            continue;
        if (!value->isObject())
            run.params.push_back({key, textOfJson(*value)});
        for (const Attribute& param : flatParams(*value))
            run.params.push_back({key + u'.' + param.key, param.value});
    }
    for (const char* name : {"global_step", "epoch", "total_flos", "num_input_tokens_seen", "best_metric",
                             "best_global_step", "best_model_checkpoint"}) {
        const QString key = QString::fromLatin1(name);
        const JsonValue* value = m_state.member(key);
        if (value != nullptr && !value->isNull())
            run.tags.push_back({QStringLiteral("hf.") + key, textOfJson(*value)});
    }
}

} // namespace assay
