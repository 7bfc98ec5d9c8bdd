// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_table.h"

#include "core/base/csv_reader.h"
#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace assay::drift {
namespace {

constexpr qint64 rowsBetweenPaces = 2048;
constexpr qsizetype longestColumnName = 500;
constexpr qint64 readAtOnce = 4 * 1024 * 1024;

tl::unexpected<Error> unreadableTable(const QString& name, const QString& why)
{
    return fail(Error::Kind::Invalid, Text::tr("“%1” cannot be read as a table: %2 Nothing was saved.").arg(name, why));
}

Result<QByteArray> bytesOfTable(const QString& path, const ReadPace& pace)
{
    QFile file(path);
    const QFileInfo info(path);
    // What is no file, such as a pipe, may never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be read. Nothing was saved.").arg(info.fileName()), path);
    const auto tooLarge = [&info] {
        return unreadableTable(info.fileName(), Text::tr("It is larger than %1 MB.").arg(largestTable / (1024 * 1024)));
    };
    if (file.size() > largestTable)
        return tooLarge();
    QByteArray bytes;
    bytes.reserve(file.size());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(readAtOnce);
        if (piece.isEmpty())
            break;
        if (bytes.size() + piece.size() > largestTable) // It grows.
            return tooLarge();
        bytes += piece;
        if (!pace(piece.size()))
            return stoppedCheck();
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be read. Nothing was saved.").arg(info.fileName()),
                    file.errorString());
    return bytes;
}

/// Calls `take` with each row, all of which are as long as the header. Of a single column a line with nothing on it is a row
/// without a value, as databases write one; behind the last value it is none.
Result<> eachRow(const TableFile& file, const ReadPace& pace, const std::function<void(const CsvRow&)>& take)
{
    Result<CsvReader> reader = CsvReader::open(file.bytes);
    if (!reader)
        return unreadableTable(file.source.name, reader.error().message);
    const bool blankLinesCount = reader->header().size() == 1;
    const CsvRow blank{0, {QByteArray()}};
    qsizetype told = 0;
    qint64 rows = 0;
    const auto goesOnAfter = [&](const CsvRow& row) {
        if (++rows % rowsBetweenPaces == 0) {
            if (!pace(reader->position() - told))
                return false;
            told = reader->position();
        }
        take(row);
        return true;
    };
    for (CsvRow row;;) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return unreadableTable(file.source.name, more.error().message);
        if (!*more)
            return {};
        if (row.cells.size() != reader->header().size())
            return unreadableTable(file.source.name,
                                   Text::tr("Line %1 has %2 cells, its header %3.")
                                       .arg(QString::number(row.line), QString::number(row.cells.size()),
                                            QString::number(reader->header().size())));
        for (qint64 left = blankLinesCount ? row.blankLinesBefore : 0; left > 0; --left) {
            if (!goesOnAfter(blank))
                return stoppedCheck();
        }
        if (!goesOnAfter(row))
            return stoppedCheck();
    }
}

bool isFiniteNumber(const CsvNumber& number)
{
    return number.kind == CsvNumber::Kind::Value && std::isfinite(number.value);
}

/// Words that stand for no number are as good as nothing.
bool isAbsent(const CsvNumber& number)
{
    return number.kind == CsvNumber::Kind::Missing
        || (number.kind == CsvNumber::Kind::Value && !std::isfinite(number.value));
}

void takeCell(ColumnValues& column, const QByteArray& cell, bool isNumber)
{
    const CsvNumber number = readCsvNumber(cell);
    if (isNumber && isFiniteNumber(number)) {
        column.numbers.push_back(number.value);
        return;
    }
    const bool absent = isAbsent(number);
    if (absent || isNumber)
        ++column.missing;
    if (!absent)
        ++column.words[cell];
}

} // namespace

tl::unexpected<Error> stoppedCheck()
{
    return fail(Error::Kind::Cancelled, Text::tr("The check for drift was stopped. Nothing was saved."));
}

Result<TableFile> readTable(const QString& path, qint64 mostRows, const ReadPace& pace)
{
    Result<QByteArray> bytes = bytesOfTable(path, pace);
    if (!bytes)
        return failed(bytes);
    TableFile file;
    file.source.name = QFileInfo(path).fileName();
    file.source.sha256 = sha256(*bytes);
    file.bytes = std::move(*bytes);
    const Result<CsvReader> reader = CsvReader::open(file.bytes);
    if (!reader)
        return unreadableTable(file.source.name, reader.error().message);
    file.header = QStringList(reader->header().begin(), reader->header().end());
    if (std::all_of(file.header.begin(), file.header.end(), [](const QString& name) { return name.isEmpty(); }))
        return unreadableTable(file.source.name, Text::tr("No column has a name."));
    if (std::any_of(file.header.begin(), file.header.end(),
                    [](const QString& name) { return name.size() > longestColumnName; }))
        return unreadableTable(file.source.name,
                               Text::tr("The name of a column has more than %1 characters.").arg(longestColumnName));
    const Result<> counted = eachRow(file, pace, [&file](const CsvRow&) { ++file.source.rows; });
    if (!counted)
        return failed(counted);
    if (file.source.rows > mostRows)
        return unreadableTable(file.source.name, Text::tr("It has more than %1 rows.").arg(mostRows));
    return file;
}

Result<std::vector<bool>> numberColumns(const TableFile& file, const ReadPace& pace)
{
    const auto columns = static_cast<std::size_t>(file.header.size());
    std::vector<bool> hasNumber(columns);
    std::vector<bool> hasWord(columns);
    const Result<> read = eachRow(file, pace, [&](const CsvRow& row) {
        for (std::size_t i = 0; i < columns; ++i) {
            if (hasWord[i])
                continue;
            const CsvNumber number = readCsvNumber(row.cells[i]);
            if (isFiniteNumber(number))
                hasNumber[i] = true;
            else if (!isAbsent(number))
                hasWord[i] = true;
        }
    });
    if (!read)
        return failed(read);
    for (std::size_t i = 0; i < columns; ++i)
        hasNumber[i] = hasNumber[i] && !hasWord[i];
    return hasNumber;
}

Result<std::vector<ColumnValues>> columnValues(const TableFile& file, const std::vector<WantedColumn>& wanted,
                                               const ReadPace& pace)
{
    std::vector<ColumnValues> columns(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].isNumber)
            columns[i].numbers.reserve(static_cast<std::size_t>(file.source.rows));
    }
    const Result<> read = eachRow(file, pace, [&](const CsvRow& row) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            takeCell(columns[i], row.cells[wanted[i].place], wanted[i].isNumber);
    });
    if (!read)
        return failed(read);
    for (ColumnValues& column : columns)
        std::sort(column.numbers.begin(), column.numbers.end());
    return columns;
}

} // namespace assay::drift
