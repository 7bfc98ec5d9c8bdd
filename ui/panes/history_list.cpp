// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history_list.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

QLabel* selectableLine(TextKind kind, const QString& text)
{
    QLabel* label = wrappedLabel(kind, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HistoryList::HistoryList(QWidget* parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout(this))
{
    m_entries->setContentsMargins({});
    m_entries->setSpacing(metrics::between);
}

void HistoryList::setHistory(const ThingHistory& history, qint64 now)
{
    clearLayout(*m_entries);
    for (const HistoryLine& line : history.lines) {
        auto* entry = new QWidget;
        auto* layout = new QVBoxLayout(entry);
        layout->setContentsMargins({});
        layout->setSpacing(1);
        layout->addWidget(
            selectableLine(TextKind::Body, tr("%1 %2").arg(shownText(line.person), shownText(line.sentence))));
        if (!line.reason.isEmpty())
            layout->addWidget(selectableLine(TextKind::Muted, tr("“%1”").arg(shownParagraphs(line.reason))));
        for (const FormerWords& former : line.former)
            layout->addWidget(selectableLine(
                TextKind::Muted, tr("%1, before: %2").arg(shownText(former.field), shownParagraphs(former.text))));
        QLabel* when =
            textLabel(TextKind::Note, tr("%1 · entry %2").arg(relativeTime(line.at, now), QString::number(line.seq)));
        when->setToolTip(exactTime(line.at));
        layout->addWidget(when);
        m_entries->addWidget(entry);
    }
    const auto shown = static_cast<qint64>(history.lines.size());
    if (history.total == 0)
        m_entries->addWidget(selectableLine(TextKind::Muted, tr("The log has no entry of its own for this.")));
    else if (history.total > shown)
        m_entries->addWidget(
            textLabel(TextKind::Note,
                      tr("The newest %1 of %2 changes").arg(QString::number(shown), QString::number(history.total))));
}

} // namespace assay
