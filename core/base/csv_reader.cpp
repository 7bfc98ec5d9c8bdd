// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_reader.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace assay {
namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qint64 linesBefore(QByteArrayView bytes, qsizetype at)
{
    qint64 lines = 1;
    for (qsizetype i = 0; i < at; ++i) {
        const bool first = bytes[i] == '\n' ? i == 0 || bytes[i - 1] != '\r' : bytes[i] == '\r';
        lines += first ? 1 : 0;
    }
    return lines;
}

QString atPlace(qint64 line, qsizetype byte, const QString& rule)
{
    return Text::tr("Line %1, byte %2: %3").arg(QString::number(line), QString::number(byte), rule);
}

/// The delimiter that the first line with anything on it has most often outside quotes; the comma when there is none.
char delimiterOf(QByteArrayView bytes)
{
    constexpr std::array candidates{'\t', ',', ';'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    bool anything = false;
    for (const char c : bytes) {
        if (isLineEnd(c) && !quoted && anything)
            break;
        anything = anything || (c != ' ' && !isLineEnd(c));
        if (c == '"')
            quoted = !quoted;
        const auto* const found = std::find(candidates.begin(), candidates.end(), c);
        if (!quoted && found != candidates.end())
            ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    const auto* const most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : candidates[static_cast<std::size_t>(most - counts.begin())];
}

/// Digits with a comma among them and nothing that a number does not have.
bool isCommaNumber(QByteArrayView cell)
{
    bool digit = false;
    bool comma = false;
    for (const char c : cell) {
        digit = digit || (c >= '0' && c <= '9');
        comma = comma || c == ',';
        if (!((c >= '0' && c <= '9') || QByteArrayView(",.+-eE").contains(c)))
            return false;
    }
    return digit && comma;
}

bool isMissing(QByteArrayView cell)
{
    return cell.isEmpty() || cell == "NA" || cell == "N/A" || cell == "null" || cell == "None";
}

bool isWhole(QByteArrayView cell)
{
    const auto digits = cell.startsWith('-') || cell.startsWith('+') ? cell.sliced(1) : cell;
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

CsvNumber readCsvNumber(QByteArrayView cell)
{
    using Kind = CsvNumber::Kind;
    if (isMissing(cell))
        return {Kind::Missing};
    const NumberReading number = readNumber(cell);
    switch (number.kind) {
    case NumberReading::Kind::NonFinite:
        return {Kind::Value, number.value};
    case NumberReading::Kind::Overflow:
        return {Kind::TooLarge};
    case NumberReading::Kind::NotNumber:
        return {isCommaNumber(cell) ? Kind::Comma : Kind::Text};
    case NumberReading::Kind::Value:
        break;
    }
    if (isWhole(cell) && !readInteger(cell))
        return {Kind::TooLarge};
    return {Kind::Value, number.value};
}

CsvReader::CsvReader(QByteArrayView bytes, const CsvRules& rules)
    : m_bytes(bytes)
    , m_rules(rules)
    , m_at(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    , m_delimiter(delimiterOf(bytes.sliced(m_at)))
{
}

Result<CsvReader> CsvReader::open(QByteArrayView bytes, const CsvRules& rules)
{
    if (const qsizetype bad = firstInvalidUtf8(bytes); bad >= 0)
        return fail(Error::Kind::Invalid,
                    atPlace(linesBefore(bytes, bad), bad,
                            Text::tr("the text is not UTF-8; save the file as UTF-8 and read it again.")));
    if (const qsizetype bad = bytes.indexOf('\0'); bad >= 0)
        return fail(Error::Kind::Invalid,
                    atPlace(linesBefore(bytes, bad), bad, Text::tr("a NUL character is not text.")));
    CsvReader reader(bytes, rules);
    if (const auto header = reader.readHeader(); !header)
        return failed(header);
    return reader;
}

tl::unexpected<Error> CsvReader::refuse(const QString& rule) const
{
    return fail(Error::Kind::Invalid, atPlace(m_line, m_at, rule));
}

Result<void> CsvReader::readHeader()
{
    CsvRow row;
    const auto found = next(row);
    if (!found)
        return failed(found);
    if (!*found)
        return refuse(Text::tr("the file has no header."));
    QSet<QString> names;
    for (const QByteArray& cell : row.cells) {
        const QString name = QString::fromUtf8(cell);
        if (!name.isEmpty() && names.contains(name))
            return fail(Error::Kind::Invalid,
                        Text::tr("Line %1: two columns are named %2; rename one of them.")
                            .arg(QString::number(row.line), name));
        names.insert(name);
        m_header.push_back(name);
    }
    return {};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    row.blankLinesBefore = 0;
    while (m_at < m_bytes.size()) {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        if (m_at == m_bytes.size())
            return false;
        if (takeLineEnd()) {
            ++row.blankLinesBefore;
            continue;
        }
        m_at = from;
        if (const auto read = readRecord(row); !read)
            return failed(read);
        return true;
    }
    return false;
}

Result<void> CsvReader::readRecord(CsvRow& row)
{
    row.line = m_line;
    row.cells.clear();
    for (;;) {
        if (static_cast<qsizetype>(row.cells.size()) == m_rules.maxColumns)
            return refuse(Text::tr("the line has more than %1 columns.").arg(m_rules.maxColumns));
        auto cell = readCell();
        if (!cell)
            return failed(cell);
        row.cells.push_back(std::move(*cell));
        if (m_at == m_bytes.size() || takeLineEnd())
            return {};
        ++m_at;
    }
}

Result<QByteArray> CsvReader::readCell()
{
    skipBlanks();
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
        return readQuoted();
    const qsizetype from = m_at;
    while (!atCellEnd()) {
        if (m_bytes[m_at] == '"')
            return refuse(Text::tr("a quote stands inside a cell that does not begin with one."));
        if (++m_at - from > m_rules.maxCellBytes)
            return refuse(Text::tr("a cell has more than %1 bytes.").arg(m_rules.maxCellBytes));
    }
    return m_bytes.sliced(from, m_at - from).trimmed().toByteArray();
}

Result<QByteArray> CsvReader::readQuoted()
{
    QByteArray text;
    const qint64 openedOn = m_line;
    ++m_at;
    for (;;) {
        if (m_at == m_bytes.size())
            return refuse(Text::tr("the quote that opened on line %1 is never closed.").arg(openedOn));
        if (text.size() >= m_rules.maxCellBytes)
            return refuse(Text::tr("a cell has more than %1 bytes.").arg(m_rules.maxCellBytes));
        const qsizetype from = m_at;
        if (takeLineEnd()) {
            text.append(m_bytes.sliced(from, m_at - from));
            continue;
        }
        const char c = m_bytes[m_at++];
        if (c == '"' && (m_at == m_bytes.size() || m_bytes[m_at] != '"'))
            break;
        m_at += c == '"' ? 1 : 0;
        text.append(c);
    }
    skipBlanks();
    if (!atCellEnd())
        return refuse(Text::tr("text follows the closing quote of a cell."));
    return text.trimmed();
}

void CsvReader::skipBlanks()
{
    while (m_at < m_bytes.size() && m_bytes[m_at] != m_delimiter && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t'))
        ++m_at;
}

bool CsvReader::takeLineEnd()
{
    if (m_at == m_bytes.size() || !isLineEnd(m_bytes[m_at]))
        return false;
    const bool pair = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    return true;
}

bool CsvReader::atCellEnd() const
{
    return m_at == m_bytes.size() || m_bytes[m_at] == m_delimiter || isLineEnd(m_bytes[m_at]);
}

} // namespace assay
