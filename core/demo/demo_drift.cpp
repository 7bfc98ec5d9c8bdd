// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_drift.h"

#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/drift/drift_store.h"

#include <QFile>
#include <QTemporaryDir>

namespace assay {
namespace {

constexpr qint64 rowsOfANewWord = 80; ///< One in so many has it.

qint64 wholeIn(const JsonValue& object, QStringView name)
{
    const JsonValue* found = object.member(name);
    return found ? found->toInt64().value_or(0) : 0;
}

/// The same for the same row, every time: values go round in steps that have no divisor in common with their spread.
QString cellOf(const JsonValue& column, qint64 row, bool isCurrent)
{
    if (const QStringList words = textsOf(column, u"words"); !words.isEmpty())
        return isCurrent && row % rowsOfANewWord == 0 ? textOf(column, u"newWord") : words.at(row % words.size());
    const qint64 from = wholeIn(column, isCurrent ? u"currentFrom" : u"from");
    const qint64 spread = std::max<qint64>(1, wholeIn(column, isCurrent ? u"currentSpread" : u"spread"));
    return QString::number(from + row * wholeIn(column, u"step") % spread);
}

QByteArray driftTable(const std::vector<JsonValue>& columns, qint64 rows, bool isCurrent)
{
    QStringList header;
    for (const JsonValue& column : columns)
        header << textOf(column, u"name");
    QString table = header.join(u',') + u'\n';
    for (qint64 row = 0; row < rows; ++row) {
        QStringList cells;
        for (const JsonValue& column : columns)
            cells << cellOf(column, row, isCurrent);
        table += cells.join(u',') + u'\n';
    }
    return table.toUtf8();
}

Result<QString> writtenTable(const QTemporaryDir& folder, const QString& name, const QByteArray& table)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        return fail(Error::Kind::Io, Text::tr("A table of the demo cannot be written."), file.errorString());
    return file.fileName();
}

} // namespace

Result<QString> DemoDrift::begin(const JsonValue& entry)
{
    const JsonValue* columns = entry.member(u"columns");
    if (!columns)
        return unknownWord(textOf(entry, u"useCase"));
    const QTemporaryDir folder;
    const Result<QString> reference = writtenTable(
        folder, textOf(entry, u"reference"), driftTable(columns->items(), wholeIn(entry, u"referenceRows"), false));
    if (!reference)
        return failed(reference);
    const Result<QString> current = writtenTable(folder, textOf(entry, u"current"),
                                                 driftTable(columns->items(), wholeIn(entry, u"currentRows"), true));
    if (!current)
        return failed(current);
    const Result<drift::Measurement> measured = drift::measure({*reference, *current});
    if (!measured)
        return failed(measured);
    const DriftDraft draft{
        .useCase = m_useCases.at(textOf(entry, u"useCase")), .note = textOf(entry, u"note"), .staged = true};
    return DriftStore(database()).record(draft, *measured, actorOf(entry), command());
}

Result<> DemoDrift::goOn(const JsonValue& step, const QString&)
{
    return unknownWord(textOf(step, u"do")); // A check stays as it is.
}

} // namespace assay
