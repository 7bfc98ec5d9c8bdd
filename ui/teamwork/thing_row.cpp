// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/thing_row.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {

ThingRows::ThingRows(Session& session, const QString& none, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_none(wrappedLabel(TextKind::Muted, none))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_none);
}

void ThingRows::setRows(const std::vector<Row>& rows)
{
    std::vector<std::pair<Row, QWidget*>> before = std::exchange(m_rows, {});
    for (const Row& row : rows) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&](const auto& each) { return each.first == row; });
        QWidget* widget = same == before.end() ? makeRow(row) : same->second;
        if (same != before.end())
            before.erase(same);
        m_layout->removeWidget(widget); // It may stand elsewhere now.
        m_layout->addWidget(widget);
        m_rows.emplace_back(row, widget);
    }
    for (const auto& [row, widget] : before) {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_none->setVisible(rows.empty());
}

QWidget* ThingRows::makeRow(const Row& row)
{
    auto* widget = new QWidget;
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    layout->addWidget(wrappedLabel(TextKind::Body, shownText(row.title)), 1);
    if (!row.note.isEmpty())
        layout->addWidget(textLabel(TextKind::Note, row.note));
    QPushButton* open = pushButton(ButtonKind::Ghost, tr("Open"));
    open->setObjectName(QStringLiteral("open-") + QString::fromUtf8(row.thing.kind));
    open->setAccessibleName(tr("Open %1").arg(shownText(row.title)));
    connect(open, &QPushButton::clicked, this, [this, thing = row.thing] { Q_EMIT m_session.events.openAsked(thing); });
    layout->addWidget(open);
    return widget;
}

} // namespace assay
