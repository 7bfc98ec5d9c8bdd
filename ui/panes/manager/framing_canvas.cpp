// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/framing_canvas.h"

#include "core/charters/charter_text.h"
#include "ui/panes/manager/block_form.h"
#include "ui/panes/manager/block_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int narrowestColumn = 250;
constexpr int mostColumns = 3;

/// In which column each group stands, by the number of columns.
constexpr std::array<std::array<int, mostColumns>, mostColumns> groupColumns{{{0, 0, 0}, {0, 0, 1}, {0, 1, 2}}};

/// Once it has its place.
void bringIntoView(QWidget& form)
{
    for (QWidget* around = form.parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area->ensureWidgetVisible(&form);
    }
}

} // namespace

FramingCanvas::FramingCanvas(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_columns(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("framingCanvas"));
    m_columns->setContentsMargins({});
    m_columns->setSpacing(metrics::between);
    for (const QString& title : canvasGroups()) {
        auto* group = new QWidget(this);
        auto* blocks = new QVBoxLayout(group);
        blocks->setContentsMargins({});
        blocks->setSpacing(metrics::inside);
        blocks->addWidget(wrappedLabel(TextKind::Caption, title));
        m_groups.push_back(group);
    }
    for (const CanvasPart& part : canvasParts()) {
        auto* block = new BlockView(part);
        m_groups.at(static_cast<std::size_t>(part.group))->layout()->addWidget(block);
        m_blocks.push_back(block);
        connect(block, &BlockView::editAsked, this, [this, key = part.key] { edit(key); });
    }
    arrange(mostColumns);
}

void FramingCanvas::setFraming(const UseCase& useCase, const std::optional<Charter>& shown, bool mayWrite)
{
    m_useCase = useCase;
    m_shown = shown;
    const bool open = !shown || shown->state == CharterState::Draft;
    const Framing framing = shown ? charters::framingFromText(shown->content).value_or(Framing{}) : Framing{};
    for (BlockView* block : m_blocks)
        block->setFraming(framing, mayWrite, open);
}

void FramingCanvas::edit(const QString& key)
{
    leave();
    const auto block = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&key](const BlockView* view) { return view->part().key == key; });
    if (m_form || block == m_blocks.end())
        return; // What is being saved is not left.
    m_form = new BlockForm(m_session, m_useCase, (*block)->part(), m_shown);
    connect(m_form, &WorkForm::done, this, &FramingCanvas::changed);
    (*block)->edit(m_form);
    QMetaObject::invokeMethod(
        m_form, [form = m_form.data()] { bringIntoView(*form); }, Qt::QueuedConnection);
    connect(m_form, &BlockForm::left, this, [this, view = *block] {
        m_form = nullptr;
        const QWidget* focus = window()->focusWidget();
        if (!focus || isAncestorOf(focus)) // Else whoever wrote is elsewhere by now.
            view->setFocus();
    });
}

void FramingCanvas::leave()
{
    if (m_form)
        m_form->close();
}

void FramingCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(std::clamp((width() + metrics::between) / (narrowestColumn + metrics::between), 1, mostColumns));
}

void FramingCanvas::arrange(int columns)
{
    if (columns == m_count)
        return;
    m_count = columns;
    while (QLayoutItem* column = m_columns->takeAt(0))
        delete column; // The groups in it are not the layout's.
    std::vector<QVBoxLayout*> layouts;
    for (int i = 0; i < columns; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::between);
        m_columns->addLayout(column, 1);
        layouts.push_back(column);
    }
    const auto& place = groupColumns.at(static_cast<std::size_t>(columns - 1));
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        layouts.at(static_cast<std::size_t>(place.at(i)))->addWidget(m_groups[i]);
    for (QVBoxLayout* column : layouts)
        column->addStretch();
}

} // namespace assay
