// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_findings.h"

#include "core/base/text.h"
#include "core/importers/issue_list.h"

#include <utility>

namespace assay {
namespace {

using Sort = EventFindings::Sort;

constexpr qsizetype keptNotes = 1000;
constexpr qsizetype mostByDetail = 10'000; // beyond it all kinds of a file are one

bool isNote(Sort sort)
{
    return sort >= Sort::CutOff;
}

QString issueText(Sort sort)
{
    switch (sort) {
    case Sort::DamagedRecord:
        return Text::tr("Records are not what their checksums say (%1, the first here); they are left out.");
    case Sort::LongRecord:
        return Text::tr("Records are larger than the limit of %2 bytes (%1, the first here); they are left out.");
    case Sort::NoFrame:
        return Text::tr("The length of a record is not what its checksum says, so the rest of the file was not read; "
                        "what stands before is unharmed.");
    case Sort::Unreadable:
        return Text::tr("The file could not be read on from here.");
    case Sort::NoEvent:
        return Text::tr("Records are no events (%1, the first here); they are left out.");
    case Sort::BadValue:
        return Text::tr("Values cannot be read (%1, the first here, of %2); they are left out.");
    case Sort::BadName:
        return Text::tr("Values have no tag, or one that is too long or not UTF-8 (%1, the first here); they are left "
                        "out.");
    case Sort::TooManyNames:
        return Text::tr("The run has more than %2 tags; values of further ones (%1, the first here) are left out.");
    case Sort::TooManyArtifacts:
        return Text::tr("The run has more than %2 images and texts; further ones (%1, the first here) are left out.");
    case Sort::InexactInteger:
        return Text::tr("Integers are too large to be kept exactly (%1, the first here, of %2); they are left out.");
    case Sort::BadHparams:
        return Text::tr("The hyperparameters here cannot be read; they are left out.");
    default:
        return Text::tr("The run was started again more than %2 times; what follows is read as if it went on.");
    }
}

QString noteText(Sort sort)
{
    switch (sort) {
    case Sort::CutOff:
        return Text::tr("The file ends within a record: it is still being written, or was cut off. What stands before "
                        "is read.");
    case Sort::NotBroughtIn:
        return Text::tr("Values of the kind %2 are not brought in (%1, the first here).");
    case Sort::EmptyHistogram:
        return Text::tr("Histograms of no value are left out (%1, the first here).");
    case Sort::WithoutContent:
        return Text::tr("Images or texts are larger than what a project keeps of one, or of one import (%1, the first "
                        "here); their size and SHA-256 are kept.");
    default:
        return Text::tr("The file is not the one that was read before; its run is read anew.");
    }
}

/// Sentences have a %1, the number, a %2, the detail, both or neither.
QString completed(QString sentence, qint64 count, const QString& detail)
{
    return sentence.replace(QStringLiteral("%1"), QString::number(count)).replace(QStringLiteral("%2"), detail);
}

} // namespace

void EventFindings::add(Sort sort, const QString& file, qint64 byte, const QString& detail)
{
    const bool byDetail = sort == Sort::NotBroughtIn && m_found.size() < mostByDetail;
    const Key key{file, sort, byDetail ? detail : QString()};
    auto found = m_found.find(key);
    if (found == m_found.end())
        found = m_found.insert(key, {byte, 0, detail});
    ++found->count;
}

void EventFindings::note(const QString& place, const QString& message)
{
    if (std::ssize(m_notes) < keptNotes)
        m_notes.push_back({place, message});
    else
        ++m_moreNotes;
}

void EventFindings::moveTo(ImportBatch& batch)
{
    IssueList issues;
    for (auto each = m_found.constBegin(); each != m_found.constEnd(); ++each) {
        const Sort sort = each.key().sort;
        const QString place = Text::tr("%1, byte %2").arg(each.key().file, QString::number(each->byte));
        const QString text = isNote(sort) ? noteText(sort) : issueText(sort);
        const QString message = completed(text, each->count, each->detail);
        if (isNote(sort))
            note(place, message);
        else
            issues.add(place, message);
    }
    m_found.clear();
    for (ImportIssue& issue : issues.take(batch.source))
        batch.issues.push_back(std::move(issue));
    batch.notes.insert(batch.notes.end(), std::make_move_iterator(m_notes.begin()),
                       std::make_move_iterator(m_notes.end()));
    m_notes.clear();
    if (const qint64 more = std::exchange(m_moreNotes, 0); more > 0)
        batch.notes.push_back({batch.source, Text::tr("There are %1 notes more of this kind.").arg(more)});
}

} // namespace assay
