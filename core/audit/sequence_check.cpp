// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/sequence_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

using Kind = VerifyFinding::Kind;

QString sequenceSentence(const char* source)
{
    return QCoreApplication::translate("SequenceCheck", source);
}

VerifyFinding swapped(qint64 first, qint64 second)
{
    return {
        first, Kind::Swapped,
        sequenceSentence(QT_TRANSLATE_NOOP("SequenceCheck", "Entries %1 and %2 of the audit log have been exchanged."))
            .arg(QString::number(first), QString::number(second))};
}

VerifyFinding replaced(qint64 seq, qint64 stated)
{
    return {
        seq, Kind::Altered,
        sequenceSentence(QT_TRANSLATE_NOOP("SequenceCheck",
                                           "Entry %1 of the audit log was altered: it holds the bytes of an entry %2."))
            .arg(QString::number(seq), QString::number(stated))};
}

VerifyFinding added(qint64 seq)
{
    return {
        seq, Kind::Added,
        sequenceSentence(QT_TRANSLATE_NOOP("SequenceCheck",
                                           "Entry %1 of the audit log was added: those after it state their numbers "
                                           "without it."))
            .arg(seq)};
}

VerifyFinding missing(qint64 seq)
{
    return {seq, Kind::Missing,
            sequenceSentence(
                QT_TRANSLATE_NOOP("SequenceCheck",
                                  "Entry %1 of the audit log is missing: what stands in its place states a later "
                                  "number."))
                .arg(seq)};
}

} // namespace

void SequenceCheck::add(qint64 rowSeq, qint64 bodySeq, bool repeatsPrevious)
{
    const qint64 shift = bodySeq - rowSeq;
    const qint64 before = m_runs.empty() ? 0 : m_runs.back().shift;
    if (shift != before)
        m_runs.push_back({rowSeq, shift, 1, repeatsPrevious});
    else if (!m_runs.empty())
        ++m_runs.back().length;
}

const SequenceCheck::Run* SequenceCheck::startingAt(qint64 seq) const
{
    const auto run = std::lower_bound(m_runs.begin(), m_runs.end(), seq,
                                      [](const Run& candidate, qint64 sought) { return candidate.start < sought; });
    return run != m_runs.end() && run->start == seq ? &*run : nullptr;
}

bool SequenceCheck::isSwap(const Run& run) const
{
    const Run* partner = startingAt(run.start + run.shift);
    return partner != nullptr && run.length == 1 && partner->length == 1 && partner->shift == -run.shift;
}

std::vector<VerifyFinding> SequenceCheck::findings(qint64 headSize) const
{
    std::vector<VerifyFinding> found;
    qint64 expected = 0; // the shift that what was found so far explains
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run& run = m_runs[i];
        const bool last = i + 1 == m_runs.size();
        const bool single = run.length == 1;
        const qint64 off = run.shift - expected;
        if (off == 0)
            continue;
        if (isSwap(run)) {
            if (run.shift > 0)
                found.push_back(swapped(run.start, run.start + run.shift));
        } else if (single && (last ? run.start <= headSize && off < 0 : m_runs[i + 1].shift == expected)) {
            found.push_back(replaced(run.start, run.start + run.shift));
        } else if (single && !last && m_runs[i + 1].shift == expected - 1) {
            found.push_back(added(run.start));
            --expected;
        } else if (off < 0) {
            // The entry put in stands before the first that is off, unless that one is a copy of what precedes it.
            found.push_back(added(off == -1 && !run.repeatsPrevious ? run.start - 1 : run.start));
            expected = run.shift;
        } else {
            found.push_back(missing(run.start));
            expected = run.shift;
        }
    }
    return found;
}

} // namespace assay
