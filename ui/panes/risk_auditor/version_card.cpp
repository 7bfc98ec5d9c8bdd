// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/version_card.h"

#include "core/base/shown_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"

#include <QVBoxLayout>

namespace assay {

VersionCard::VersionCard(QWidget* parent)
    : QWidget(parent)
    , m_lines(new KeyValueList)
{
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("This version"), rows));
    rows->addWidget(m_lines);
    rows->addStretch();
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
    m_lines->setLines(lines);
}

} // namespace assay
