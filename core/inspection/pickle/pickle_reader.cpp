// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/pickle/pickle_reader.h"

#include "core/inspection/pickle/pickle_codes.h"
#include "core/inspection/pickle/pickle_machine.h"

namespace assay {
namespace {

constexpr qint64 LongestTrial = 100'000;
constexpr int MostPickles = 1000;
/// A pickle of the number 0x1950a86a20f9469cfc6c, then three more and one of the storages' keys, then their bare bytes.
/// Source: torch/serialization.py, _legacy_save().
constexpr QByteArrayView LegacyTorchStart = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";
constexpr int LegacyTorchPickles = 5;

/// False where nothing can follow.
bool inspectPickle(SourceCursor& cursor, Inspection& inspection)
{
    PickleMachine machine(cursor, inspection);
    switch (machine.run()) {
    case PickleMachine::End::Stop:
        return true;
    case PickleMachine::End::Lost:
        inspection.find("pickle.joblib.lost", machine.stoppedAt());
        return false;
    case PickleMachine::End::Damage:
        inspection.find("pickle.damaged", machine.stoppedAt());
        if (machine.hasCalledUnknown())
            inspection.find("pickle.runs-before-damage", machine.stoppedAt());
        return false;
    case PickleMachine::End::Limit:
    case PickleMachine::End::Interrupted:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isLegacyTorch(ByteSource& source)
{
    return source.bytes(0, LegacyTorchStart.size()) == LegacyTorchStart;
}

bool isPickleAt(ByteSource& source, qint64 offset)
{
    SourceCursor cursor(source, offset);
    const auto first = cursor.peek();
    if (!first || groupOf(*first) == PickleGroup::Unknown)
        return false;
    Inspection trial({}, {});
    PickleMachine machine(cursor, trial);
    const auto end = machine.run(LongestTrial);
    if (*first == PickleCode::Proto)
        return machine.stoppedAt() > offset; // At least one instruction more.
    return (machine.importCount() > 0 && machine.hasCalled())
        || (end == PickleMachine::End::Stop && (machine.importCount() > 0 || !cursor.peek()));
}

bool isHiddenPickle(ByteSource& source)
{
    SourceCursor cursor(source);
    const auto first = cursor.peek();
    if (!first || groupOf(*first) == PickleGroup::Unknown)
        return false;
    Inspection trial({}, {});
    PickleMachine machine(cursor, trial);
    const bool isWhole = machine.run(LongestTrial) == PickleMachine::End::Stop && !cursor.peek();
    return (machine.importCount() > 0 && (machine.hasCalled() || isWhole)) || (*first == PickleCode::Proto && isWhole);
}

void inspectPickles(ByteSource& source, qint64 offset, Inspection& inspection)
{
    const bool isLegacy = offset == 0 && isLegacyTorch(source);
    SourceCursor cursor(source, offset);
    int count = 0;
    do {
        if (!inspectPickle(cursor, inspection))
            return;
        ++count;
        if (isLegacy && count == LegacyTorchPickles)
            return;
    } while (count < MostPickles && cursor.peek() == quint8{PickleCode::Proto});
    const qint64 end = cursor.position();
    if (!cursor.peek())
        return;
    inspection.find("pickle.trailing", end);
    if (count < MostPickles && isPickleAt(source, end))
        inspectPickle(cursor, inspection);
}

} // namespace assay
