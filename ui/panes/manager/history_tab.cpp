// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/history_tab.h"

#include "ui/models/time_text.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace assay {
namespace {
constexpr int dateLength = 10; ///< Of an exact time: its day.
} // namespace

HistoryTab::HistoryTab(QWidget* parent)
    : UseCaseTab(QStringLiteral("history"), tr("History"), parent)
{
    rows().addWidget(titledCard(tr("History, from the audit log"), m_historyRows));
    m_historyRows->setSpacing(metrics::between);
    rows().addStretch();
}

void HistoryTab::setStory(const UseCaseStory& story)
{
    m_story = story;
    clearLayout(*m_historyRows);
    for (const StoryLine& line : m_story.lines) {
        std::vector<QWidget*> words{wrappedLabel(TextKind::Body, line.who + u' ' + line.sentence)};
        if (!line.reason.isEmpty())
            words.push_back(wrappedLabel(TextKind::Muted, tr("“%1”").arg(line.reason)));
        QLabel* time = textLabel(TextKind::Note, exactTime(line.at).left(dateLength));
        time->setToolTip(exactTime(line.at));
        time->setContentsMargins(0, line.reason.isEmpty() ? metrics::unit : 0, 0, 0); // On the line of the sentence.
        m_historyRows->addWidget(personRow(line.who, line.whoUid, words, time));
    }
}

} // namespace assay
