// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/block_content.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/charts/layout_text.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype mostCharacters = 100'000;
constexpr qsizetype mostChartRuns = 16; ///< As many as there are colours.
constexpr qsizetype mostTableRuns = 200;
constexpr std::size_t mostColumns = 30;
constexpr qsizetype summaryLength = 60;

bool hasWords(ReportBlockKind kind)
{
    return kind == ReportBlockKind::Text || kind == ReportBlockKind::Note;
}

tl::unexpected<Error> unreadable(const QString& detail)
{
    return fail(Error::Kind::Corrupt,
                Text::tr("A block of a report cannot be read. The rest of the project is unharmed; run a "
                         "verification, and restore the latest backup if it finds more."),
                detail);
}

Result<> readChart(const JsonValue& object, BlockContent& content)
{
    content.metric = textOf(object, u"metric");
    const JsonValue* layout = object.member(u"layout");
    const Result<LineLayout> read = layout ? layoutFrom(*layout) : Result<LineLayout>(LineLayout());
    if (!read)
        return failed(read);
    content.layout = *read;
    return {};
}

Result<> readColumns(const JsonValue& object, BlockContent& content)
{
    for (const QString& name : textsOf(object, u"columns")) {
        const std::optional<RunField> field = runFieldFromString(name);
        if (!field)
            return unreadable(name);
        content.columns.push_back(*field);
    }
    return {};
}

/// The sentence that refuses it; empty where nothing does.
QString refusalOfRuns(const BlockContent& content)
{
    const qsizetype most = content.kind == ReportBlockKind::Chart ? mostChartRuns : mostTableRuns;
    if (content.runUids.isEmpty())
        return Text::tr("A chart or a table of a report needs at least one run. Nothing was changed.");
    if (content.runUids.size() > most)
        return Text::tr("A block of a report shows %1 runs at most, not %2. Nothing was changed; choose fewer.")
            .arg(most)
            .arg(content.runUids.size());
    return {};
}

} // namespace

QByteArray canonicalContent(const BlockContent& content)
{
    CanonicalObject object;
    if (hasWords(content.kind)) {
        object.setText(u"text", content.text);
        return object.bytes();
    }
    object.set(u"runs", canonicalTexts(content.runUids));
    if (content.kind == ReportBlockKind::Chart) {
        object.setText(u"metric", content.metric);
        object.set(u"layout", layoutObject(content.layout).bytes());
        return object.bytes();
    }
    QStringList columns;
    for (const RunField& field : content.columns)
        columns << toString(field);
    object.set(u"columns", canonicalTexts(columns));
    return object.bytes();
}

Result<BlockContent> blockContentFrom(ReportBlockKind kind, QByteArrayView bytes)
{
    const Result<JsonValue> object = readJson(bytes);
    if (!object || !object->isObject())
        return unreadable(object ? QString() : object.error().message);
    BlockContent content{.kind = kind};
    content.text = textOf(*object, u"text");
    content.runUids = textsOf(*object, u"runs");
    Result<> read;
    if (kind == ReportBlockKind::Chart)
        read = readChart(*object, content);
    if (kind == ReportBlockKind::Table)
        read = readColumns(*object, content);
    if (!read)
        return failed(read);
    return content;
}

Result<> checkContent(const BlockContent& content)
{
    QString refusal;
    if (hasWords(content.kind)) {
        if (content.text.trimmed().isEmpty())
            refusal = Text::tr("A text of a report needs words. Nothing was changed.");
        else if (content.text.size() > mostCharacters)
            refusal = Text::tr("A text of a report holds 100,000 characters at most. Nothing was changed; split it.");
    } else {
        refusal = refusalOfRuns(content);
        if (refusal.isEmpty() && content.kind == ReportBlockKind::Chart && content.metric.isEmpty())
            refusal = Text::tr("A chart of a report needs a metric. Nothing was changed.");
        if (refusal.isEmpty() && content.kind == ReportBlockKind::Table
            && (content.columns.empty() || content.columns.size() > mostColumns))
            refusal = Text::tr("A table of a report has 1 to 30 columns. Nothing was changed.");
    }
    if (refusal.isEmpty())
        return {};
    return fail(Error::Kind::Invalid, refusal);
}

QString blockSummary(const BlockContent& content)
{
    if (hasWords(content.kind)) {
        const QString words = content.text.simplified();
        return words.size() <= summaryLength ? words : words.left(summaryLength - 1) + QStringLiteral("…");
    }
    const QString runs =
        content.runUids.size() == 1 ? Text::tr("1 run") : Text::tr("%1 runs").arg(content.runUids.size());
    return content.kind == ReportBlockKind::Chart ? Text::tr("%1 of %2").arg(content.metric, runs) : runs;
}

} // namespace assay
