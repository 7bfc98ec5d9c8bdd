// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/runs_page_view.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/charts/layout_text.h"

#include <array>

namespace assay {
namespace {

constexpr qsizetype mostEntries = 10'000; ///< Of any list.
constexpr int widestColumn = 2000;
constexpr qsizetype largestView = 1024 * 1024;

// In the order of the enumerations.
constexpr std::array GroupingWords{"none", "by-field", "all-but"};
constexpr std::array CentreWords{"mean", "median"};
constexpr std::array BandWords{"none",     "deviation", "standard-error", "confidence-95",
                               "extremes", "quartiles", "percentiles"};

template <typename Words, typename Value>
QString wordOf(const Words& words, Value value)
{
    return QLatin1String(words.at(static_cast<std::size_t>(value)));
}

template <typename Words>
std::optional<std::size_t> placeOf(const Words& words, const QString& word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i]))
            return i;
    }
    return std::nullopt;
}

void setField(CanonicalObject& object, QStringView name, const std::optional<RunField>& field)
{
    if (field)
        object.setText(name, toString(*field));
}

void setGrouping(CanonicalObject& object, const RunGrouping& grouping)
{
    object.setText(u"grouping", wordOf(GroupingWords, grouping.kind));
    if (grouping.kind != RunGrouping::Kind::None)
        object.setText(u"groupedBy", toString(grouping.field));
}

QByteArray styleBytes(const LineStyle& style)
{
    CanonicalObject object;
    setGrouping(object, style.grouping);
    object.setText(u"centre", wordOf(CentreWords, style.groupKind.centre));
    object.setText(u"band", wordOf(BandWords, style.groupKind.band));
    setField(object, u"color", style.colorBy);
    setField(object, u"dash", style.dashBy);
    setField(object, u"facet", style.facetBy);
    return object.bytes();
}

QByteArray columnsBytes(const std::vector<RunColumn>& columns)
{
    QByteArrayList values;
    for (const RunColumn& column : columns) {
        CanonicalObject object;
        object.setText(u"field", toString(column.field));
        object.setInteger(u"pinned", column.pinned);
        object.setInteger(u"width", column.width);
        values << object.bytes();
    }
    return canonicalArray(values);
}

QByteArray sortBytes(const std::vector<SortKey>& sort)
{
    QByteArrayList values;
    for (const SortKey& key : sort) {
        CanonicalObject object;
        object.setText(u"field", toString(key.field));
        object.setInteger(u"descending", key.descending);
        values << object.bytes();
    }
    return canonicalArray(values);
}

/// Reads members and remembers the first that is not as it has to be.
class ViewReader {
public:
    explicit ViewReader(const JsonValue& object)
        : m_object(object)
    {
    }

    std::optional<RunField> field(const JsonValue& object, const char* name)
    {
        const QString word = textOf(object, QString::fromLatin1(name));
        std::optional<RunField> found = runFieldFromString(word);
        if (!word.isEmpty() && !found)
            refuse(name);
        return found;
    }

    template <typename Value, typename Words>
    Value choice(const JsonValue& object, const char* name, const Words& words, Value usual)
    {
        const QString word = textOf(object, QString::fromLatin1(name));
        if (word.isEmpty())
            return usual;
        if (const std::optional<std::size_t> place = placeOf(words, word))
            return static_cast<Value>(*place);
        refuse(name);
        return usual;
    }

    bool flag(const JsonValue& object, const char* name, bool usual = false)
    {
        const JsonValue* found = object.member(QString::fromLatin1(name));
        if (!found)
            return usual;
        if (found->numberText() != "0" && found->numberText() != "1")
            refuse(name);
        return found->numberText() == "1";
    }

    QStringList texts(const char* name)
    {
        const QStringList found = textsOf(m_object, QString::fromLatin1(name));
        if (found.size() > mostEntries)
            refuse(name);
        return found;
    }

    /// The objects in an array.
    std::vector<JsonValue> items(const char* name)
    {
        const JsonValue* found = m_object.member(QString::fromLatin1(name));
        if (!found)
            return {};
        if (!found->isArray() || std::ssize(found->items()) > mostEntries) {
            refuse(name);
            return {};
        }
        return found->items();
    }

    void refuse(const char* name)
    {
        if (m_refused.isEmpty())
            m_refused = QLatin1String(name);
    }

    QString refused() const { return m_refused; }

private:
    const JsonValue& m_object;
    QString m_refused;
};

RunGrouping groupingFrom(const JsonValue& object, ViewReader& reader)
{
    RunGrouping grouping{reader.choice(object, "grouping", GroupingWords, RunGrouping::Kind::None), {}};
    const std::optional<RunField> groupedBy = reader.field(object, "groupedBy");
    if (groupedBy)
        grouping.field = *groupedBy;
    if (groupedBy.has_value() != (grouping.kind != RunGrouping::Kind::None))
        reader.refuse("groupedBy");
    return grouping;
}

LineStyle styleFrom(const JsonValue& object, ViewReader& reader)
{
    LineStyle style;
    style.grouping = groupingFrom(object, reader);
    style.groupKind.centre = reader.choice(object, "centre", CentreWords, style.groupKind.centre);
    style.groupKind.band = reader.choice(object, "band", BandWords, style.groupKind.band);
    style.colorBy = reader.field(object, "color");
    style.dashBy = reader.field(object, "dash");
    style.facetBy = reader.field(object, "facet");
    return style;
}

std::vector<RunColumn> columnsFrom(ViewReader& reader)
{
    std::vector<RunColumn> columns;
    for (const JsonValue& item : reader.items("columns")) {
        const std::optional<RunField> field = reader.field(item, "field");
        const JsonValue* width = item.member(u"width");
        const qint64 pixels = width ? width->toInt64().value_or(-1) : 0;
        if (!field || pixels < 0 || pixels > widestColumn)
            reader.refuse("columns");
        else
            columns.push_back({*field, static_cast<int>(pixels), reader.flag(item, "pinned")});
    }
    return columns;
}

std::vector<SortKey> sortFrom(ViewReader& reader)
{
    std::vector<SortKey> sort;
    for (const JsonValue& item : reader.items("sort")) {
        if (const std::optional<RunField> field = reader.field(item, "field"))
            sort.push_back({*field, reader.flag(item, "descending")});
        else
            reader.refuse("sort");
    }
    return sort;
}

RunView runsFrom(const JsonValue& object, ViewReader& reader)
{
    const QString word = textOf(object, u"runs");
    const std::optional<RunView> found = runViewFromString(word);
    if (!word.isEmpty() && !found)
        reader.refuse("runs");
    return found.value_or(RunView::Active);
}

} // namespace

QByteArray canonicalView(const RunsPageView& view)
{
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.setText(u"experiment", view.experiment);
    object.setText(u"filter", view.filter);
    setGrouping(object, view.grouping); // Of the table's rows; that of lines is in the style.
    if (view.runs != RunView::Active)   // Views from before there was a choice stay as they are.
        object.setText(u"runs", toString(view.runs));
    object.set(u"sort", sortBytes(view.sort));
    object.set(u"columns", columnsBytes(view.columns));
    object.setInteger(u"dense", view.dense);
    object.set(u"layout", layoutObject(view.layout).bytes());
    object.set(u"style", styleBytes(view.style));
    object.setText(u"metricSearch", view.metricSearch);
    object.set(u"pinnedMetrics", canonicalTexts(view.pinnedMetrics));
    object.set(u"metricOrder", canonicalTexts(view.metricOrder));
    object.set(u"foldedSections", canonicalTexts(view.foldedSections));
    object.setInteger(u"linked", view.linked);
    if (view.compare)
        object.set(u"compare", canonicalCompareView(*view.compare));
    return object.bytes();
}

Result<RunsPageView> runsPageViewFrom(QByteArrayView content)
{
    const Result<JsonValue> object = readJson(content, {.maxBytes = largestView});
    if (!object)
        return failed(object);
    return runsPageViewFrom(*object);
}

Result<RunsPageView> runsPageViewFrom(const JsonValue& object)
{
    ViewReader reader(object);
    const JsonValue* version = object.member(u"v");
    if (!version || version->numberText() != "1")
        reader.refuse("v");
    RunsPageView view;
    view.experiment = textOf(object, u"experiment");
    view.filter = textOf(object, u"filter");
    view.grouping = groupingFrom(object, reader);
    view.runs = runsFrom(object, reader);
    view.sort = sortFrom(reader);
    view.columns = columnsFrom(reader);
    view.dense = reader.flag(object, "dense");
    if (const JsonValue* layout = object.member(u"layout")) {
        const Result<LineLayout> read = layoutFrom(*layout);
        if (!read)
            return failed(read);
        view.layout = *read;
    }
    if (const JsonValue* style = object.member(u"style"))
        view.style = styleFrom(*style, reader);
    if (const JsonValue* compare = object.member(u"compare")) {
        const Result<CompareView> read = compareViewFrom(*compare);
        if (!read)
            return failed(read);
        view.compare = *read;
    }
    view.metricSearch = textOf(object, u"metricSearch");
    view.pinnedMetrics = reader.texts("pinnedMetrics");
    view.metricOrder = reader.texts("metricOrder");
    view.foldedSections = reader.texts("foldedSections");
    view.linked = reader.flag(object, "linked", true);
    if (!reader.refused().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("A view has a “%1” that this version does not know.").arg(reader.refused()));
    }
    return view;
}

} // namespace assay
