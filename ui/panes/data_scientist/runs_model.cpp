// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/runs_model.h"

#include "core/base/moment.h"
#include "core/charts/axis_ticks.h"
#include "ui/models/address_role.h"
#include "ui/models/comment_place.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace assay {
namespace {

using Kind = RunField::Kind;

CellKind kindOf(const FieldReader& reader)
{
    switch (reader.field().kind) {
    case Kind::Name:
        return CellKind::Name;
    case Kind::Status:
        return CellKind::Status;
    default:
        return reader.isNumber() ? CellKind::Figure : CellKind::Text;
    }
}

} // namespace

QString figureText(double value)
{
    constexpr int digits = 4;
    const double size = std::abs(value);
    if (!std::isfinite(value) || value == 0)
        return shortNumber(value);
    if (value == std::floor(value) && size < 1e9)
        return QString::number(value, 'f', 0);
    if (size < 1e-4 || size >= 1e7)
        return QString::number(value, 'e', 2);
    const int whole = static_cast<int>(std::floor(std::log10(size))) + 1;
    return QString::number(value, 'f', std::clamp(digits - std::max(whole, 0), 0, digits) + (whole < 0 ? -whole : 0));
}

QString figureText(RunField::Kind kind, double value)
{
    if (std::isnan(value))
        return {};
    switch (kind) {
    case Kind::Duration:
        return shortDuration(value);
    case Kind::Started:
    case Kind::Ended:
        return minuteText(static_cast<qint64>(value));
    default:
        return figureText(value);
    }
}

RunsModel::RunsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::make_shared<RunTable>())
{
}

void RunsModel::setTable(std::shared_ptr<const RunTable> table, FoundRuns found)
{
    beginResetModel();
    m_readers.clear();
    m_table = std::move(table);
    place(std::move(found));
    makeReaders();
    endResetModel();
}

/// The marked runs at the top, those of them that are there; the others in the order of the query.
void RunsModel::place(FoundRuns found)
{
    m_summaries.clear();
    m_baselineRow = m_baseline.isEmpty() ? std::nullopt : m_table->rowOf(m_baseline);
    QStringList marked = m_pinned;
    marked.removeAll(m_baseline);
    if (!m_baseline.isEmpty())
        marked.prepend(m_baseline);
    std::vector<quint32> top;
    for (const QString& uid : marked) {
        if (const std::optional<std::size_t> row = m_table->rowOf(uid))
            top.push_back(static_cast<quint32>(*row));
    }
    m_rows.arrange(m_table->size(), std::move(found), top);
}

void RunsModel::setMarks(QStringList pinned, QString baseline)
{
    beginResetModel();
    m_pinned = std::move(pinned);
    m_baseline = std::move(baseline);
    place(m_rows.found());
    endResetModel();
}

void RunsModel::setComments(discussion::CellComments comments)
{
    if (comments == m_comments)
        return;
    m_comments = std::move(comments);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CommentCountRole});
}

QVariant RunsModel::commentsOn(std::size_t row, int column) const
{
    const auto found =
        m_comments.empty() ? m_comments.end() : m_comments.find({m_table->runs[row].uid, columnKey(column)});
    return found == m_comments.end() ? QVariant() : QVariant(found->second);
}

void RunsModel::setEditable(bool editable)
{
    m_editable = editable;
}

void RunsModel::setColumns(std::vector<RunColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    makeReaders();
    endResetModel();
}

void RunsModel::makeReaders()
{
    m_readers.clear();
    m_summaries.clear();
    for (const RunColumn& column : m_columns)
        m_readers.emplace_back(*m_table, column.field);
}

void RunsModel::setSort(std::vector<SortKey> sort)
{
    m_sort = std::move(sort);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RunsModel::setColors(std::map<RunId, int> colors)
{
    m_colors = std::move(colors);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ColorIndexRole});
}

const ListedRun* RunsModel::runAt(int row) const
{
    const std::optional<std::size_t> run = m_rows.runAt(row);
    return run ? &m_table->runs[*run] : nullptr;
}

int RunsModel::rowOf(RunId run) const
{
    const std::optional<std::size_t> row = m_table->rowOf(run);
    return row ? m_rows.rowOf(*row) : -1;
}

qint64 RunsModel::placeOf(RunId run) const
{
    const std::optional<std::size_t> row = m_table->rowOf(run);
    return row ? m_rows.placeOf(*row) : -1;
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellKind kind = kindOf(reader(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(kind == CellKind::Figure ? Qt::AlignRight : Qt::AlignLeft);
    if (role == CellKindRole)
        return static_cast<int>(kind);
    if (const std::optional<std::size_t> group = m_rows.headingAt(index.row()))
        return headingData(*group, index.column(), role);
    return runData(*m_rows.runAt(index.row()), index, role);
}

QVariant RunsModel::runData(std::size_t row, const QModelIndex& index, int role) const
{
    const FieldReader& of = reader(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(textOf(of, row));
    case RunIdRole:
        return QVariant(m_table->runs[row].id.value);
    case StatusRole:
        return static_cast<int>(m_table->runs[row].status);
    case AddressRole:
        return QVariant::fromValue(Address{{}, "run", m_table->runs[row].uid});
    case CommentCountRole:
        return commentsOn(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index);
    case DifferenceRole:
    case DifferenceToneRole:
    case DiffersRole:
        return differenceData(row, index.column(), role);
    default:
        return kindOf(of) == CellKind::Name ? nameData(m_table->runs[row], role) : QVariant();
    }
}

void RunsModel::enterName(const QModelIndex& index, const QString& name, const QString& seen)
{
    if ((flags(index) & Qt::ItemIsEditable) && name != seen)
        Q_EMIT nameEdited(runAt(index.row())->uid, name, seen);
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (const ListedRun* edited = role == Qt::EditRole ? runAt(index.row()) : nullptr)
        enterName(index, value.toString(), edited->name);
    return false; // The row says so once it is written and read again.
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (index.isValid() && m_rows.headingAt(index.row()))
        return usual & ~Qt::ItemIsSelectable; // What is chosen are runs.
    const bool isName = index.isValid() && kindOf(reader(index.column())) == CellKind::Name;
    return m_editable && isName ? usual | Qt::ItemIsEditable : usual;
}

bool RunsModel::hasDifferences(int column) const
{
    return m_baselineRow && reader(column).field().kind == Kind::Metric;
}

std::optional<BaselineDifference> RunsModel::difference(std::size_t run, int column) const
{
    if (!hasDifferences(column) || run == *m_baselineRow)
        return std::nullopt;
    return baselineDifference(*m_table, reader(column), run, *m_baselineRow);
}

QVariant RunsModel::differenceData(std::size_t run, int column, int role) const
{
    if (role == DiffersRole) {
        const FieldReader& of = reader(column);
        const bool named = of.field().kind == Kind::Param || of.field().kind == Kind::Tag;
        return m_baselineRow && named && !of.same(run, *m_baselineRow);
    }
    const std::optional<BaselineDifference> found = difference(run, column);
    if (!found)
        return {};
    return role == DifferenceRole ? QVariant(found->text) : QVariant(static_cast<int>(found->tone));
}

QString RunsModel::accessibleText(std::size_t row, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (const std::optional<BaselineDifference> found = difference(row, index.column()))
        return tr("%1, %2").arg(text, found->sentence);
    if (index.data(DiffersRole).toBool())
        return tr("%1, other than the baseline").arg(text);
    if (kindOf(reader(index.column())) != CellKind::Name)
        return text;
    QStringList words{text};
    const ListedRun& of = m_table->runs[row];
    if (of.uid == m_baseline)
        words << tr("baseline");
    if (isPinned(of.uid))
        words << tr("pinned");
    if (const QString lifecycle = index.data(LifecycleRole).toString(); !lifecycle.isEmpty())
        words << lifecycle;
    if (of.notes > 0)
        words << (of.notes == 1 ? tr("1 note") : tr("%1 notes").arg(of.notes));
    return words.join(QStringLiteral(", "));
}

QVariant RunsModel::nameData(const ListedRun& run, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return run.name;
    case LifecycleRole:
        if (run.deleted)
            return tr("deleted");
        return run.archived ? tr("archived") : QString();
    case PinnedRole:
        return isPinned(run.uid);
    case BaselineRole:
        return run.uid == m_baseline;
    case NotesRole:
        return QVariant(run.notes);
    case Qt::AccessibleDescriptionRole:
        return statusWord(run.status);
    case ColorIndexRole: {
        const auto found = m_colors.find(run.id);
        return found == m_colors.end() ? QVariant() : QVariant(found->second);
    }
    default:
        return {};
    }
}

QString RunsModel::textOf(const FieldReader& reader, std::size_t row) const
{
    const Kind kind = reader.field().kind;
    if (kind == Kind::Status)
        return statusWord(m_table->runs[row].status);
    if (isFigure(kind)) {
        const double number = reader.number(row);
        // A NaN that was logged is a value to see; a metric that was not logged is nothing.
        const std::optional<quint32> key = kind == Kind::Metric && std::isnan(number)
                && (reader.field().value != RunField::Value::AtStep || reader.has(row))
            ? m_table->metricKeys.find(reader.field().key)
            : std::nullopt;
        return key && m_table->metrics.find(row, *key) ? figureText(number) : figureText(kind, number);
    }
    const QString* text = reader.text(row);
    return text ? *text : QString();
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FieldReader& reader = m_readers[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return shownLine(titleOf(reader.field())) + sortMark(reader.field());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(kindOf(reader) == CellKind::Figure ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole)
        return plainToolTip(headerHint(reader.field()));
    if (role == ColumnKeyRole)
        return columnKey(section);
    return {};
}

QString RunsModel::columnKey(int column) const
{
    return column < 0 || column >= columnCount() ? QString() : toString(reader(column).field());
}

int RunsModel::columnWithKey(const QString& key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return 0;
}

/// The whole title, which a narrow column cuts, and which way a metric gets better where its source says so.
QString RunsModel::headerHint(const RunField& field) const
{
    const QString title = shownLine(titleOf(field));
    if (field.kind != Kind::Metric)
        return title;
    switch (m_table->goals.value(field.key, MetricGoal::None)) {
    case MetricGoal::Maximize:
        return tr("%1: more is better, as its source says").arg(title);
    case MetricGoal::Minimize:
        return tr("%1: less is better, as its source says").arg(title);
    case MetricGoal::None:
        break;
    }
    return tr("%1: no source says which way it gets better").arg(title);
}

/// An arrow behind the sorted column's heading; with several, their order of rank.
QString RunsModel::sortMark(const RunField& field) const
{
    for (std::size_t i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].field == field)
            return QStringLiteral(" ") + (m_sort[i].descending ? QStringLiteral("▾") : QStringLiteral("▴"))
                + (m_sort.size() > 1 ? QString::number(i + 1) : QString());
    }
    return {};
}

void RunsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortAsked(column, order);
}

} // namespace assay
