// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/use_case_tab.h"

#include "ui/panes/session.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int narrowestWide = 320;

QVBoxLayout* cardColumn(QWidget* column)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    return layout;
}

} // namespace

UseCaseTab::UseCaseTab(const QString& anchor, const QString& title, QWidget* parent)
    : QScrollArea(parent)
    , m_anchor(anchor)
    , m_title(title)
    , m_banner(new Banner)
{
    setObjectName(QStringLiteral("useCase-") + anchor);
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(metrics::page, 14, metrics::page, 14);
    m_rows->setSpacing(metrics::between);
    m_rows->addWidget(m_banner);
    setWidget(inside);
    showThrough(*this);
}

void UseCaseTab::showError(const Error& error)
{
    m_banner->showError(error);
    verticalScrollBar()->setValue(0);
}

void UseCaseTab::clearError()
{
    m_banner->clear();
}

UseCaseTab::Columns UseCaseTab::addColumns(int sideWidth)
{
    m_sideWidth = sideWidth;
    auto* wide = new QWidget;
    m_side = new QWidget;
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(metrics::between);
    m_columns->addWidget(wide, 1);
    m_columns->addWidget(m_side);
    m_rows->addLayout(m_columns, 1);
    const Columns columns{cardColumn(wide), cardColumn(m_side)};
    arrange();
    return columns;
}

bool UseCaseTab::isNarrow() const
{
    return width() < m_sideWidth + narrowestWide + 2 * metrics::page + metrics::between;
}

/// Beside an inspector in a small window, the side column, which has what can be done, stands over the rest.
void UseCaseTab::arrange()
{
    if (!m_columns)
        return;
    const bool narrow = isNarrow();
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : m_sideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_sideWidth);
}

void UseCaseTab::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

QString standstillOf(const Session& session, const UseCaseStory& story)
{
    if (session.database->readOnly())
        return session.database->readOnlyReason();
    return story.isPast ? UseCaseTab::tr("This is the past, which nobody can change; go back to now.") : QString();
}

Card* titledCard(const QString& title, QBoxLayout*& content)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Strong, title));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(metrics::inside);
    layout->addLayout(rows);
    content = rows;
    return card;
}

} // namespace assay
