// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/version_card.h"

#include "core/base/shown_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr std::size_t mostChanges = 16; ///< That are listed: more push everything else off the page.

} // namespace

VersionCard::VersionCard(QWidget* parent)
    : QWidget(parent)
    , m_lines(new KeyValueList)
    , m_changes(new KeyValueList)
    , m_changesCard(nullptr)
{
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(headedCard(tr("This version"), rows));
    rows->addWidget(m_lines);
    rows->addStretch();
    QBoxLayout* changeRows = nullptr;
    m_changesCard = headedCard(tr("Changed since the version before"), changeRows);
    m_changes->setObjectName(QStringLiteral("versionChanges"));
    changeRows->addWidget(m_changes);
    layout->addWidget(m_changesCard);
}

void VersionCard::setStory(const approvals::ReleaseStory& story)
{
    const Release& release = story.release();
    std::vector<KeyValueList::Line> lines;
    lines.push_back({tr("Version before"), story.before.isEmpty() ? tr("none was released") : shownText(story.before)});
    if (!story.before.isEmpty())
        lines.push_back({tr("Since then"), differenceSentence(story.difference)});
    if (!story.same.empty())
        lines.push_back({tr("Made of the same as"),
                         shownText(QStringList(story.same.begin(), story.same.end()).join(QStringLiteral(", ")))});
    QStringList missing;
    for (const IdentityPart part : missingParts(release.parts))
        missing << identityPartTitle(part);
    if (!missing.isEmpty())
        lines.push_back({tr("Not known yet"), missing.join(QStringLiteral(", "))});
    lines.push_back({tr("Use case"), story.useCase.isEmpty() ? tr("none") : shownText(story.useCase)});
    lines.push_back({tr("Author"), shownText(story.author)});
    if (!release.technique.isEmpty())
        lines.push_back({tr("Technique"), shownText(release.technique)});
    lines.push_back({tr("Parameters"), QString::number(release.parts.params.size())});
    lines.push_back({tr("Features"), QString::number(release.parts.features.size())});
    lines.push_back({tr("Identity"), QString::fromLatin1(toHex(release.identity)), true});
    if (!release.stateReason.isEmpty())
        lines.push_back({tr("Reason"), shownText(release.stateReason)});
    for (const Feedback& item : story.feedback)
        lines.push_back(
            {tr("Feedback %1").arg(item.key), tr("%1: %2").arg(feedbackStateTitle(item.state), shownText(item.text))});
    for (const Scan& scan : story.scans)
        lines.push_back({tr("Scan %1").arg(scan.key), sourceSentence(scan)});
    m_lines->setLines(lines);
    showChanges(story);
}

QString VersionCard::sourceSentence(const Scan& scan)
{
    const QString commit = shownText(scan.source.shortCommit());
    if (commit.isEmpty())
        return scanSentence(scan);
    return scan.isOfAnotherCommit() ? tr("%1; of another commit than this release: %2").arg(scanSentence(scan), commit)
                                    : tr("%1; commit %2").arg(scanSentence(scan), commit);
}

QString VersionCard::scanSentence(const Scan& scan)
{
    const ScanCounts& counts = scan.counts;
    const QString outcome = scanOutcomeTitle(scan.outcome);
    if (counts.errors + counts.warnings + counts.notes == 0)
        return tr("%1: %2").arg(shownText(scan.tool), outcome);
    return tr("%1: %2; errors: %3, warnings: %4, notes: %5")
        .arg(shownText(scan.tool), outcome, QString::number(counts.errors), QString::number(counts.warnings),
             QString::number(counts.notes));
}

void VersionCard::showChanges(const approvals::ReleaseStory& story)
{
    std::vector<KeyValueList::Line> lines;
    for (const PartChange& change : story.changes) {
        if (lines.size() < mostChanges)
            lines.push_back({changeName(change), changeWords(change)});
    }
    if (story.changes.size() > lines.size())
        lines.push_back({tr("and %1 more").arg(story.changes.size() - lines.size()),
                         tr("“assay-cli release diff” lists them all")});
    m_changes->setLines(lines);
    m_changesCard->setVisible(!lines.empty());
}

} // namespace assay
