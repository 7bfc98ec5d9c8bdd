// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/test_report.h"

#include "core/base/text.h"

#include <QXmlStreamReader>

namespace assay {
namespace {

constexpr qsizetype lookedAt = 4096; ///< Bytes at the beginning of a file.
constexpr qsizetype longestCaseName = 200;
constexpr qint64 largestCount = 1'000'000'000'000; ///< Of lines or of times that one ran: sums of them stay exact.

/// Counts test cases, however deep.
class CaseCounter {
public:
    void begin(QStringView name, const QXmlStreamAttributes& attributes)
    {
        if (name == u"testcase") {
            m_outcome = Outcome::Passed;
            m_name = nameOf(attributes);
        } else if (m_outcome != Outcome::Outside && (name == u"failure" || name == u"error"))
            m_outcome = Outcome::Failed;
        else if (m_outcome == Outcome::Passed && name == u"skipped")
            m_outcome = Outcome::Skipped;
    }

    void end(QStringView name)
    {
        if (name != u"testcase" || m_outcome == Outcome::Outside)
            return;
        ++m_report.total;
        ++(m_outcome == Outcome::Passed       ? m_report.passed
               : m_outcome == Outcome::Failed ? m_report.failed
                                              : m_report.skipped);
        if (m_outcome == Outcome::Failed && !m_name.isEmpty() && m_report.failures.size() < mostFailuresNamed)
            m_report.failures << m_name;
        m_outcome = Outcome::Outside;
    }

    const TestReport& report() const { return m_report; }

private:
    enum class Outcome { Outside, Passed, Failed, Skipped };

    static QString nameOf(const QXmlStreamAttributes& attributes)
    {
        const QString name = attributes.value(QLatin1String("name")).toString();
        const QString suite = attributes.value(QLatin1String("classname")).toString();
        return (suite.isEmpty() || name.isEmpty() ? name : suite + u'.' + name).left(longestCaseName);
    }

    TestReport m_report;
    QString m_name;                       ///< Of the test case that is being read.
    Outcome m_outcome = Outcome::Outside; ///< Of the test case that is being read.
};

tl::unexpected<Error> faultAtLine(qint64 line, const QString& rule)
{
    return fail(Error::Kind::Invalid, Text::tr("Line %1: %2").arg(QString::number(line), rule));
}

std::optional<qint64> countIn(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 count = text.toByteArray().toLongLong(&isNumber);
    return isNumber && count >= 0 && count <= largestCount ? std::optional(count) : std::nullopt;
}

/// One record of a tracefile, which is about one source file.
struct CoverageRecord {
    LineCoverage counted;                 ///< By its DA lines.
    std::optional<qint64> lines, reached; ///< By its own totals.

    void addTo(LineCoverage& total) const
    {
        total.lines += lines.value_or(counted.lines);
        total.reached += std::min(reached.value_or(counted.reached), lines.value_or(counted.lines));
    }
};

/// Whether the line says something well-formed; lines of other kinds always do.
bool takeCoverageLine(QByteArrayView line, CoverageRecord& record)
{
    if (line.startsWith("LF:"))
        return (record.lines = countIn(line.sliced(3))).has_value();
    if (line.startsWith("LH:"))
        return (record.reached = countIn(line.sliced(3))).has_value();
    if (!line.startsWith("DA:"))
        return true;
    const QByteArrayList parts = line.sliced(3).toByteArray().split(',');
    const std::optional<qint64> hits = parts.size() >= 2 ? countIn(parts.at(1)) : std::nullopt;
    ++record.counted.lines;
    record.counted.reached += hits.value_or(0) > 0 ? 1 : 0;
    return hits.has_value();
}

} // namespace

bool looksLikeTestReport(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), lookedAt)).toByteArray();
    return start.trimmed().startsWith('<') && start.contains("<testsuite");
}

bool looksLikeCoverage(QByteArrayView bytes)
{
    return bytes.startsWith("TN:") || bytes.startsWith("SF:");
}

Result<TestReport> readTestReport(QByteArrayView bytes)
{
    QXmlStreamReader xml(bytes.toByteArray());
    CaseCounter counter;
    bool hasRoot = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return faultAtLine(xml.lineNumber(), Text::tr("a document type or an entity is not read."));
        if (token == QXmlStreamReader::StartElement) {
            if (!hasRoot && xml.name() != u"testsuites" && xml.name() != u"testsuite")
                return faultAtLine(xml.lineNumber(),
                                   Text::tr("a report of tests begins with testsuites or testsuite."));
            hasRoot = true;
            counter.begin(xml.name(), xml.attributes());
        } else if (token == QXmlStreamReader::EndElement) {
            counter.end(xml.name());
        }
    }
    if (xml.hasError())
        return faultAtLine(xml.lineNumber(), xml.errorString());
    return counter.report();
}

Result<LineCoverage> readCoverage(QByteArrayView bytes)
{
    LineCoverage total;
    CoverageRecord record;
    qint64 number = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArrayView line = bytes.sliced(start, end - start).trimmed();
        start = end + 1;
        ++number;
        if (!takeCoverageLine(line, record))
            return faultAtLine(number,
                               Text::tr("“%1” counts nothing.")
                                   .arg(QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 40)))));
        if (line == "end_of_record") {
            record.addTo(total);
            record = {};
        }
    }
    return total;
}

} // namespace assay
