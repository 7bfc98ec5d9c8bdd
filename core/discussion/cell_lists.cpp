// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/cell_lists.h"

#include "core/base/text.h"
#include "core/runs/run_field.h"
#include "core/views/list_view.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct ColumnTitle {
    const char* column;
    const char* title;
};

constexpr std::array columnTitles{
    ColumnTitle{"key", QT_TRANSLATE_NOOP("CellColumn", "Key")},
    ColumnTitle{"title", QT_TRANSLATE_NOOP("CellColumn", "Title")},
    ColumnTitle{"state", QT_TRANSLATE_NOOP("CellColumn", "State")},
    ColumnTitle{"severity", QT_TRANSLATE_NOOP("CellColumn", "Severity")},
    ColumnTitle{"about", QT_TRANSLATE_NOOP("CellColumn", "About")},
    ColumnTitle{"owner", QT_TRANSLATE_NOOP("CellColumn", "Owner")},
    ColumnTitle{"due", QT_TRANSLATE_NOOP("CellColumn", "Due")},
    ColumnTitle{"detected", QT_TRANSLATE_NOOP("CellColumn", "Detected (UTC)")},
    ColumnTitle{"raised", QT_TRANSLATE_NOOP("CellColumn", "Raised")},
    ColumnTitle{"residual", QT_TRANSLATE_NOOP("CellColumn", "Left of it")},
    ColumnTitle{"inherent", QT_TRANSLATE_NOOP("CellColumn", "Before")},
    ColumnTitle{"treatment", QT_TRANSLATE_NOOP("CellColumn", "Treatment")},
    ColumnTitle{"review", QT_TRANSLATE_NOOP("CellColumn", "Review")},
    ColumnTitle{"type", QT_TRANSLATE_NOOP("CellColumn", "Type")},
    ColumnTitle{"release", QT_TRANSLATE_NOOP("CellColumn", "Release")},
    ColumnTitle{"waits-on", QT_TRANSLATE_NOOP("CellColumn", "Waits on")},
    ColumnTitle{"kind", QT_TRANSLATE_NOOP("CellColumn", "Kind")},
    ColumnTitle{"priority", QT_TRANSLATE_NOOP("CellColumn", "Priority")},
    ColumnTitle{"age", QT_TRANSLATE_NOOP("CellColumn", "Age")},
    ColumnTitle{"topic", QT_TRANSLATE_NOOP("CellColumn", "Topic")},
    ColumnTitle{"use-case", QT_TRANSLATE_NOOP("CellColumn", "Use case")},
    ColumnTitle{"decided-by", QT_TRANSLATE_NOOP("CellColumn", "Decided by")},
    ColumnTitle{"effect", QT_TRANSLATE_NOOP("CellColumn", "Effect")},
    ColumnTitle{"from", QT_TRANSLATE_NOOP("CellColumn", "From")},
    ColumnTitle{"to", QT_TRANSLATE_NOOP("CellColumn", "To")},
    ColumnTitle{"author", QT_TRANSLATE_NOOP("CellColumn", "Author")},
    ColumnTitle{"answered", QT_TRANSLATE_NOOP("CellColumn", "Answered")},
    ColumnTitle{"timing", QT_TRANSLATE_NOOP("CellColumn", "Timing")},
    ColumnTitle{"waited", QT_TRANSLATE_NOOP("CellColumn", "With the receiver for")},
    ColumnTitle{"day", QT_TRANSLATE_NOOP("CellColumn", "Day")},
    ColumnTitle{"attendees", QT_TRANSLATE_NOOP("CellColumn", "Who was there")},
    ColumnTitle{"outcome", QT_TRANSLATE_NOOP("CellColumn", "Came of it")},
    ColumnTitle{"risk", QT_TRANSLATE_NOOP("CellColumn", "Risk")},
    ColumnTitle{"asked-by", QT_TRANSLATE_NOOP("CellColumn", "Asked by")},
    ColumnTitle{"waiting", QT_TRANSLATE_NOOP("CellColumn", "Waiting")},
    ColumnTitle{"gates", QT_TRANSLATE_NOOP("CellColumn", "Gates")},
    ColumnTitle{"signatures", QT_TRANSLATE_NOOP("CellColumn", "Signatures")},
    ColumnTitle{"rank", QT_TRANSLATE_NOOP("CellColumn", "Rank")},
    ColumnTitle{"value", QT_TRANSLATE_NOOP("CellColumn", "Value")},
    ColumnTitle{"reach", QT_TRANSLATE_NOOP("CellColumn", "Reach")},
    ColumnTitle{"feasibility", QT_TRANSLATE_NOOP("CellColumn", "Feasibility")},
    ColumnTitle{"score", QT_TRANSLATE_NOOP("CellColumn", "Score")},
    ColumnTitle{"why", QT_TRANSLATE_NOOP("CellColumn", "Why")},
    // Of the table of runs, as RunField has them.
    ColumnTitle{"name", QT_TRANSLATE_NOOP("CellColumn", "Run")},
    ColumnTitle{"status", QT_TRANSLATE_NOOP("CellColumn", "Status")},
    ColumnTitle{"started", QT_TRANSLATE_NOOP("CellColumn", "Started (UTC)")},
    ColumnTitle{"ended", QT_TRANSLATE_NOOP("CellColumn", "Ended (UTC)")},
    ColumnTitle{"duration", QT_TRANSLATE_NOOP("CellColumn", "Duration")},
    ColumnTitle{"user", QT_TRANSLATE_NOOP("CellColumn", "User")},
    ColumnTitle{"source", QT_TRANSLATE_NOOP("CellColumn", "Source")},
    ColumnTitle{"experiment", QT_TRANSLATE_NOOP("CellColumn", "Experiment")},
    ColumnTitle{"lifecycle", QT_TRANSLATE_NOOP("CellColumn", "Life cycle")},
    ColumnTitle{"run", QT_TRANSLATE_NOOP("CellColumn", "Run id")},
    ColumnTitle{"uid", QT_TRANSLATE_NOOP("CellColumn", "Uid")},
    ColumnTitle{"data", QT_TRANSLATE_NOOP("CellColumn", "Data")},
    ColumnTitle{"dataset.name", QT_TRANSLATE_NOOP("CellColumn", "Data set")},
    ColumnTitle{"dataset.digest", QT_TRANSLATE_NOOP("CellColumn", "Digest of the data set")},
    ColumnTitle{"dataset.context", QT_TRANSLATE_NOOP("CellColumn", "Use of the data set")}};

QStringList wordsOf(const char* spaced)
{
    return QString::fromLatin1(spaced).split(QLatin1Char(' '));
}

std::vector<CellList> makeCellLists()
{
    const Address findings = listPage(QStringLiteral("findings"))->place;
    const QStringList tasks = listPage(QStringLiteral("tasks"))->columns;
    const Address changes = listPage(QStringLiteral("changes"))->place;
    const ListPage& incidents = *listPage(QStringLiteral("incidents"));
    return {{"finding", findings, listPage(QStringLiteral("findings"))->columns},
            {"change", changes, listPage(QStringLiteral("changes"))->columns},
            {"incident", incidents.place, incidents.columns},
            {"task", {{}, "my-work", QStringLiteral("everybody")}, tasks},
            {"risk",
             {{}, "risk-audit", QStringLiteral("risks")},
             wordsOf("key residual title about state inherent owner treatment review")},
            {"release",
             {{}, "risk-audit", {}},
             wordsOf("title use-case risk state asked-by waiting due gates signatures author")},
            {"decision",
             {{}, "architecture", QStringLiteral("decisions")},
             wordsOf("key state title topic use-case decided-by review effect")},
            {"handover",
             {{}, "software-engineering", QStringLiteral("handovers")},
             wordsOf("key state about from to author answered timing waited")},
            {"meeting",
             {{}, "my-work", QStringLiteral("meetings")},
             wordsOf("key day title use-case attendees outcome author")},
            {"use-case",
             {{}, "portfolio", QStringLiteral("ranking")},
             wordsOf("rank title value reach feasibility risk score why")}};
}

} // namespace

const CellList* cellListOf(const QByteArray& kind)
{
    static const std::vector<CellList> lists = makeCellLists();
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&kind](const CellList& list) { return list.kind == kind; });
    return found == lists.end() ? nullptr : &*found;
}

std::optional<QString> cellTitle(const QString& column)
{
    for (const ColumnTitle& known : columnTitles) {
        if (column == QLatin1StringView(known.column))
            return QCoreApplication::translate("CellColumn", known.title);
    }
    const std::optional<RunField> field = runFieldFromString(column);
    if (!field || field->key.isEmpty())
        return std::nullopt;
    if (field->kind != RunField::Kind::Metric)
        return field->key;
    switch (field->value) {
    case RunField::Value::Minimum:
        return Text::tr("%1, lowest").arg(field->key);
    case RunField::Value::Maximum:
        return Text::tr("%1, highest").arg(field->key);
    case RunField::Value::AtStep:
        return Text::tr("%1, step %2").arg(field->key, QString::number(field->step));
    default:
        return field->key;
    }
}

} // namespace assay
