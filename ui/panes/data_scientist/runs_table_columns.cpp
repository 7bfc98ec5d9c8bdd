// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of RunsTable: which, in what order, how wide, pinned, sorted.
#include "ui/panes/data_scientist/columns_popup.h"
#include "ui/panes/data_scientist/runs_model.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/data_scientist/runs_view.h"
#include "ui/panes/data_scientist/step_form.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/overlay.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int measuredRows = 60; ///< Of a column, to find its width.
constexpr int widestColumn = 260;
constexpr int narrowestColumn = 48;
constexpr int nameIndent = 18;
constexpr int statusIcon = 26;

} // namespace

void RunsTable::sortBy(int column, std::optional<bool> descending, bool further)
{
    const RunField field = m_model->columns()[static_cast<std::size_t>(column)].field;
    std::vector<SortKey> sort = further ? m_wish.query.sort : std::vector<SortKey>();
    const auto before = std::find_if(m_wish.query.sort.begin(), m_wish.query.sort.end(),
                                     [&](const SortKey& key) { return key.field == field; });
    const bool first = m_model->isNumber(column); // Figures begin with the highest.
    std::erase_if(sort, [&](const SortKey& key) { return key.field == field; });
    if (descending)
        sort.push_back({field, *descending});
    else if (before == m_wish.query.sort.end())
        sort.push_back({field, first});
    else if (before->descending == first)
        sort.push_back({field, !first});
    m_wish.query.sort = std::move(sort); // The third click on a heading leaves the column unsorted.
    arrange();
}

std::vector<MetricStep> RunsTable::steps() const
{
    std::vector<RunField> fields;
    for (const RunColumn& column : m_layout.columns)
        fields.push_back(column.field);
    for (const SortKey& key : m_wish.query.sort)
        fields.push_back(key.field);
    return stepsOf(fields);
}

void RunsTable::setColumns(std::vector<RunColumn> columns)
{
    m_restoring = true;
    m_model->setColumns(std::move(columns));
    showColumns();
    restoreChoice();
    const std::vector<MetricStep> wanted = steps();
    if (std::any_of(wanted.begin(), wanted.end(),
                    [this](const MetricStep& step) { return !m_model->table()->valuesAt(step); }))
        Q_EMIT stepsMissing();
}

std::vector<RunColumn> RunsTable::columns() const
{
    return m_usual ? std::vector<RunColumn>() : m_layout.columns;
}

void RunsTable::arrange(std::vector<RunColumn> columns, std::vector<SortKey> sort, bool dense)
{
    m_usual = columns.empty();
    m_layout.columns = m_usual ? usualColumns(*m_model->table()) : std::move(columns);
    m_wish.query.sort = std::move(sort);
    setColumns(m_layout.columns);
    m_dense->setChecked(dense);
    m_remember.start();
    arrange();
}

void RunsTable::showColumns()
{
    const std::vector<RunColumn>& columns = m_model->columns();
    for (RunsView* view : {m_pinned, m_view}) {
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            view->horizontalHeader()->moveSection(view->horizontalHeader()->visualIndex(i), i);
            view->setColumnHidden(i, columns[static_cast<std::size_t>(i)].pinned != (view == m_pinned));
        }
    }
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        fitColumn(i);
    fitPinned();
}

void RunsTable::fitColumn(int column)
{
    const RunColumn& shown = m_model->columns()[static_cast<std::size_t>(column)];
    double width = shown.width;
    if (width == 0) {
        const QFont body = uiFont(metrics::body, QFont::DemiBold);
        const QFontMetricsF text(body);
        const bool figures = m_model->isNumber(column);
        width = QFontMetricsF(uiFont(metrics::small, QFont::Medium))
                    .horizontalAdvance(titleOf(shown.field) + QStringLiteral(" ▾"))
            + 8;
        for (int row = 0; row < std::min(measuredRows, m_model->rowCount()); ++row) {
            const QModelIndex index = m_model->index(row, column);
            const QString cell = index.data().toString();
            width =
                std::max(width, figures ? figureWidth(body, cell) : text.horizontalAdvance(cell) + marksWidth(index));
        }
        width += 2.0 * metrics::between + (shown.field.kind == RunField::Kind::Name ? nameIndent : 0)
            + (m_model->hasDifferences(column) ? differenceSlot() : 0)
            + (shown.field.kind == RunField::Kind::Status ? statusIcon : 0);
        width = std::clamp(std::ceil(width), static_cast<double>(narrowestColumn), static_cast<double>(widestColumn));
    }
    for (RunsView* view : {m_pinned, m_view}) {
        if (!view->isColumnHidden(column))
            view->horizontalHeader()->resizeSection(column, static_cast<int>(width));
    }
}

void RunsTable::fitPinned()
{
    const int wide = m_pinned->horizontalHeader()->length();
    m_pinned->setFixedWidth(wide);
    m_pinned->setVisible(wide > 0);
}

/// Takes over what somebody dragged: order and widths.
void RunsTable::readOrderAndWidths()
{
    if (m_restoring)
        return;
    std::vector<RunColumn> columns;
    for (RunsView* view : {m_pinned, m_view}) {
        const QHeaderView* header = view->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int logical = header->logicalIndex(visual);
            if (header->isSectionHidden(logical))
                continue;
            RunColumn column = m_model->columns()[static_cast<std::size_t>(logical)];
            column.width = header->sectionSize(logical);
            columns.push_back(column);
        }
    }
    m_usual = false;
    m_layout.columns = std::move(columns);
    m_remember.start();
    fitPinned();
}

void RunsTable::changeColumn(int column, const std::function<void(RunColumn&)>& change)
{
    m_usual = false;
    std::vector<RunColumn> columns = m_layout.columns;
    const RunField field = m_model->columns()[static_cast<std::size_t>(column)].field;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RunColumn& each) { return each.field == field; });
    if (found == columns.end())
        return;
    change(*found);
    std::stable_partition(columns.begin(), columns.end(), [](const RunColumn& each) { return each.pinned; });
    m_layout.columns = columns;
    setColumns(std::move(columns));
    m_remember.start();
}

void RunsTable::addStepChoice(QMenu& menu, int column)
{
    const RunField field = m_model->columns()[static_cast<std::size_t>(column)].field;
    const bool held = field.value == RunField::Value::AtStep;
    QAction* action = menu.addAction(tr("Value at a step…"), this, [this, column, field, held] {
        auto* form = new StepForm(field.key, held ? std::optional(field.step) : std::nullopt);
        connect(form, &StepForm::given, this, [this, column](qint64 step) {
            changeColumn(column, [step](RunColumn& each) {
                each.field.value = RunField::Value::AtStep;
                each.field.step = step;
            });
        });
        new Overlay(form, window());
    });
    action->setCheckable(true);
    action->setChecked(held);
}

void RunsTable::showHeaderMenu(QHeaderView& header, const QPoint& at)
{
    const int column = header.logicalIndexAt(at);
    if (column < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu, column);
    menu->popup(header.viewport()->mapToGlobal(at));
}

/// Each column's menu is one in this, which no button shows: it is for the palette.
void RunsTable::offerColumnMenus()
{
    new OfferedMenu(
        *this, [] { return tr("Columns"); },
        [this](QMenu& menu) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                fillColumnMenu(*menu.addMenu(QString(name).replace(u'&', QStringLiteral("&&"))), column);
            }
        });
}

void RunsTable::fillColumnMenu(QMenu& menu, int column)
{
    const RunColumn shown = m_model->columns()[static_cast<std::size_t>(column)];
    menu.addAction(tr("Sort up"), this, [this, column] { sortBy(column, false, false); });
    menu.addAction(tr("Sort down"), this, [this, column] { sortBy(column, true, false); });
    if (shown.field.kind == RunField::Kind::Metric) {
        menu.addSeparator();
        addStepChoice(menu, column);
        const std::pair<QString, RunField::Value> values[] = {
            {tr("Last value"), RunField::Value::Last},
            {tr("Lowest value (best where less is better)"), RunField::Value::Minimum},
            {tr("Highest value (best where more is better)"), RunField::Value::Maximum}};
        for (const auto& [words, value] : values) {
            QAction* action = menu.addAction(words, this, [this, column, value = value] {
                changeColumn(column, [value](RunColumn& each) {
                    each.field = {each.field.kind, each.field.key, value};
                });
            });
            action->setCheckable(true);
            action->setChecked(shown.field.value == value);
        }
    }
    menu.addSeparator();
    menu.addAction(shown.pinned ? tr("Unpin the column") : tr("Pin the column"), this,
                   [this, column] { changeColumn(column, [](RunColumn& each) { each.pinned = !each.pinned; }); });
    menu.addAction(tr("Fit the width"), this,
                   [this, column] { changeColumn(column, [](RunColumn& each) { each.width = 0; }); });
    if (shown.field.kind != RunField::Kind::Name) {
        menu.addAction(tr("Hide the column"), this, [this, shown] {
            m_usual = false;
            std::erase_if(m_layout.columns, [&](const RunColumn& each) { return each.field == shown.field; });
            setColumns(m_layout.columns);
            m_remember.start();
        });
    }
    menu.addAction(tr("Choose columns…"), this, &RunsTable::showColumnsPopup);
}

void RunsTable::showColumnsPopup()
{
    auto* popup = new ColumnsPopup(*m_model->table(), m_layout.columns, this);
    connect(popup, &ColumnsPopup::changed, this, [this](const std::vector<RunColumn>& columns) {
        m_usual = false;
        m_layout.columns = columns;
        setColumns(columns);
        m_remember.start();
    });
    connect(popup, &ColumnsPopup::usualAsked, this, [this] {
        m_usual = true;
        m_layout.columns = usualColumns(*m_model->table());
        setColumns(m_layout.columns);
        m_remember.start();
    });
    popup->showAbove(mapToGlobal(rect().bottomRight()));
}

void RunsTable::setDense(bool dense)
{
    m_layout.dense = dense;
    m_pinned->setDense(dense);
    m_view->setDense(dense);
    m_remember.start();
}

} // namespace assay
