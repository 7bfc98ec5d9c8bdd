// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csv_metrics/csv_run_table.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <QDateTime>

#include <cmath>

namespace assay {
namespace {

constexpr qint64 shownIssues = 20;
constexpr std::size_t cellLimit = 50'000'000; // runs times columns: bounds the memory of the two index tables

/// A whole number, also where a tool wrote it as 3.0; nothing where it would be rounded.
std::optional<qint64> wholeNumber(QByteArrayView cell)
{
    if (const auto whole = readInteger(cell))
        return whole;
    const NumberReading number = readNumber(cell);
    constexpr double exact = 9007199254740992.0; // 2^53: above it neighbouring integers share a double
    if (number.kind != NumberReading::Kind::Value || std::abs(number.value) > exact
        || number.value != std::trunc(number.value))
        return std::nullopt;
    return static_cast<qint64>(number.value);
}

} // namespace

CsvRunTable::CsvRunTable(QByteArrayView bytes, QString place, const ReadMonitor& monitor)
    : m_bytes(bytes)
    , m_place(std::move(place))
    , m_monitor(monitor)
{
}

void CsvRunTable::issue(qint64 line, const QString& message)
{
    if (++m_issueCount <= shownIssues)
        m_issues.push_back({Text::tr("%1, line %2").arg(m_place, QString::number(line)), message});
}

std::vector<ImportIssue> CsvRunTable::takeIssues()
{
    if (m_issueCount > shownIssues)
        m_issues.push_back({m_place,
                            m_issueCount - shownIssues == 1
                                ? Text::tr("One more row or cell could not be read and is left out.")
                                : Text::tr("%1 more rows or cells could not be read and are left out.")
                                      .arg(m_issueCount - shownIssues)});
    m_issueCount = 0;
    return std::move(m_issues);
}

bool CsvRunTable::goOn(qint64 done)
{
    if (!m_monitor || (m_sinceTold.isValid() && m_sinceTold.elapsed() < 200))
        return true;
    m_sinceTold.restart();
    return m_monitor({done, m_bytes.size()});
}

Result<void> CsvRunTable::useHeader(const std::vector<QString>& header)
{
    m_header = header;
    m_columns = csvColumnsOf(m_header);
    if (!m_columns.step && !m_columns.run)
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is no table of metrics: no column is named step, epoch, iteration, run or trial.")
                        .arg(m_place));
    m_uses.assign(m_header.size(), Use::Unknown);
    m_varying.assign(m_header.size(), false);
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        if (i == m_columns.step || i == m_columns.run || m_header[i].isEmpty())
            m_uses[i] = Use::Ignored;
        if (m_header[i].isEmpty())
            m_issues.push_back({m_place, Text::tr("Column %1 has no name and is left out.").arg(i + 1)});
    }
    if (!m_columns.run)
        enterRun({});
    return {};
}

Result<std::vector<ImportedRun>> CsvRunTable::read()
{
    auto reader = CsvReader::open(m_bytes);
    if (!reader)
        return fail(reader.error().kind, Text::tr("%1: %2").arg(m_place, reader.error().message));
    if (const auto used = useHeader(reader->header()); !used)
        return failed(used);
    CsvRow row;
    for (;;) {
        const auto more = reader->next(row);
        if (!more)
            return fail(more.error().kind, Text::tr("%1: %2").arg(m_place, more.error().message));
        if (!*more)
            break;
        if (!goOn(reader->position()))
            return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_place));
        if ((m_runs.size() + 1) * m_header.size() > cellLimit)
            return fail(Error::Kind::Invalid,
                        Text::tr("%1, line %2: the table has more runs than can be read at once; split it.")
                            .arg(m_place, QString::number(row.line)));
        ++m_rows;
        readRow(row);
    }
    if (m_points == 0 && !m_issues.empty() && m_issueCount > 0)
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 has no value that can be read. %2: %3")
                        .arg(m_place, m_issues.front().place, m_issues.front().message));
    dropVaryingTexts();
    return std::move(m_runs);
}

void CsvRunTable::readRow(const CsvRow& row)
{
    if (row.cells.size() != m_header.size()) {
        issue(row.line,
              Text::tr("The row has %1 cells and the header %2; the row is left out.")
                  .arg(QString::number(row.cells.size()), QString::number(m_header.size())));
        return;
    }
    if (m_columns.run) {
        const QByteArray& name = row.cells[*m_columns.run];
        if (name.isEmpty()) {
            issue(row.line, Text::tr("The row names no run and is left out."));
            return;
        }
        enterRun(QString::fromUtf8(name));
    }
    const auto step = stepOf(row);
    if (!step) {
        issue(row.line,
              Text::tr("\"%1\" is not a whole number of at most 64 bits, so the row has no step and is left out.")
                  .arg(QString::fromUtf8(row.cells[*m_columns.step].left(40))));
        return;
    }
    const MetricPoint point{*step, timeOf(row), 0};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        readCell(i, row.cells[i], point, row.line);
}

void CsvRunTable::readCell(std::size_t column, const QByteArray& cell, MetricPoint point, qint64 line)
{
    const CsvNumber number = readCsvNumber(cell);
    if (m_uses[column] == Use::Ignored || number.kind == CsvNumber::Kind::Missing)
        return;
    if (m_uses[column] == Use::Unknown)
        m_uses[column] = number.kind == CsvNumber::Kind::Text ? Use::Text : Use::Metric;
    if (m_uses[column] == Use::Text)
        return readText(column, cell);
    const QString shown = QString::fromUtf8(cell.left(40));
    switch (number.kind) {
    case CsvNumber::Kind::Value: {
        int& series = m_seriesOf[m_run][column];
        if (series < 0) {
            series = static_cast<int>(m_runs[m_run].series.size());
            m_runs[m_run].series.push_back({m_header[column], {}});
        }
        point.value = number.value;
        m_runs[m_run].series[static_cast<std::size_t>(series)].points.push_back(point);
        ++m_points;
        return;
    }
    case CsvNumber::Kind::TooLarge:
        return issue(
            line,
            Text::tr("%1 of %2 is too large to be read as written and is left out.").arg(shown, m_header[column]));
    case CsvNumber::Kind::Comma:
        return issue(
            line,
            Text::tr("%1 of %2 has a comma, which may be a decimal or a grouping one; it is left out. Write numbers "
                     "with a point.")
                .arg(shown, m_header[column]));
    default:
        return issue(line, Text::tr("\"%1\" of %2 is not a number and is left out.").arg(shown, m_header[column]));
    }
}

void CsvRunTable::readText(std::size_t column, const QByteArray& cell)
{
    ImportedRun& run = m_runs[m_run];
    int& param = m_paramOf[m_run][column];
    const QString text = QString::fromUtf8(cell);
    if (param < 0) {
        param = static_cast<int>(run.params.size());
        run.params.push_back({m_header[column], text});
    } else if (run.params[static_cast<std::size_t>(param)].value != text) {
        m_varying[column] = true;
    }
}

/// A text that changes from row to row describes rows, not runs; it is left out everywhere rather than cut to one value.
void CsvRunTable::dropVaryingTexts()
{
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        if (!m_varying[i])
            continue;
        m_issues.push_back(
            {m_place, Text::tr("Column %1 holds texts that change within a run; it is left out.").arg(m_header[i])});
        for (ImportedRun& run : m_runs)
            std::erase_if(run.params, [&](const Attribute& param) { return param.key == m_header[i]; });
    }
}

std::optional<qint64> CsvRunTable::stepOf(const CsvRow& row)
{
    if (!m_columns.step)
        return m_ordinals[m_run]++;
    return wholeNumber(row.cells[*m_columns.step]);
}

/// Seconds since 1970 have passed 1e8 in 1973 and will not reach 1e11; durations stay below. What is no clock is a metric.
void CsvRunTable::chooseClock(const QByteArray& cell)
{
    const NumberReading number = readNumber(cell);
    if (number.kind == NumberReading::Kind::Value)
        m_clock = number.value >= 1e11 ? Clock::Milliseconds : number.value >= 1e8 ? Clock::Seconds : Clock::Duration;
    else
        m_clock =
            QDateTime::fromString(QString::fromUtf8(cell), Qt::ISODateWithMs).isValid() ? Clock::Iso : Clock::Duration;
    if (m_clock != Clock::Duration)
        m_uses[*m_columns.time] = Use::Ignored;
}

qint64 CsvRunTable::timeOf(const CsvRow& row)
{
    if (!m_columns.time || m_clock == Clock::Duration || row.cells[*m_columns.time].isEmpty())
        return 0;
    const QByteArray& cell = row.cells[*m_columns.time];
    if (m_clock == Clock::Unknown)
        chooseClock(cell);
    if (m_clock == Clock::Duration)
        return 0;
    if (m_clock == Clock::Iso) {
        QDateTime time = QDateTime::fromString(QString::fromUtf8(cell), Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
            time.setTimeSpec(Qt::UTC);
            if (!std::exchange(m_zoneAssumed, true))
                m_issues.push_back(
                    {m_place,
                     Text::tr("Column %1 names no time zone; UTC is assumed.").arg(m_header[*m_columns.time])});
        }
        if (time.isValid())
            return time.toMSecsSinceEpoch();
    }
    const NumberReading number = readNumber(cell);
    const double milliseconds = number.value * (m_clock == Clock::Seconds ? 1000.0 : 1.0);
    if (m_clock != Clock::Iso && number.kind == NumberReading::Kind::Value && std::abs(milliseconds) < 1e15)
        return std::llround(milliseconds);
    issue(row.line,
          Text::tr("\"%1\" is not a time like the others in its column; the row is kept without a time.")
              .arg(QString::fromUtf8(cell.left(40))));
    return 0;
}

void CsvRunTable::enterRun(const QString& name)
{
    const auto found = m_runIndex.constFind(name);
    if (found != m_runIndex.constEnd()) {
        m_run = *found;
        return;
    }
    m_run = m_runs.size();
    m_runIndex.insert(name, m_run);
    ImportedRun run;
    run.name = name;
    m_runs.push_back(std::move(run));
    m_seriesOf.emplace_back(m_header.size(), -1);
    m_paramOf.emplace_back(m_header.size(), -1);
    m_ordinals.push_back(0);
}

} // namespace assay
