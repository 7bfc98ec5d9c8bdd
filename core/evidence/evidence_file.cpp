// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_file.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/evidence/measured_document.h"
#include "core/evidence/test_report.h"
#include "core/scans/sarif.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace assay {
namespace {

const QStringList testKinds{QStringLiteral("unit"), QStringLiteral("integration"), QStringLiteral("data"),
                            QStringLiteral("model"), QStringLiteral("load")};

Result<QByteArray> smallFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(largestKeptEvidence + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (bytes.size() > largestKeptEvidence)
        return fail(Error::Kind::Invalid, Text::tr("%1 is larger than 16 MiB. Nothing was saved.").arg(path));
    return bytes;
}

EvidenceKind kindOf(const QByteArray& bytes)
{
    if (looksLikeTestReport(bytes))
        return EvidenceKind::TestReport;
    if (looksLikeSarif(bytes))
        return EvidenceKind::Scan;
    return looksLikeCoverage(bytes) ? EvidenceKind::Coverage : EvidenceKind::Document;
}

/// A share with four digits after the point, as JSON writes a number.
QByteArray shareText(const LineCoverage& coverage)
{
    const double share =
        coverage.lines > 0 ? static_cast<double>(coverage.reached) / static_cast<double>(coverage.lines) : 0;
    return QByteArray::number(share, 'f', 4);
}

Result<QByteArray> testFacts(const QByteArray& bytes, const EvidenceReading& reading)
{
    if (!testKinds.contains(reading.tests)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("There are no tests of the kind %1; there are: %2.")
                        .arg(reading.tests, testKinds.join(QStringLiteral(", "))));
    }
    const Result<TestReport> report = readTestReport(bytes);
    if (!report)
        return failed(report);
    CanonicalObject facts;
    facts.setText(u"kind", reading.tests);
    facts.setInteger(u"total", report->total);
    facts.setInteger(u"passed", report->passed);
    facts.setInteger(u"failed", report->failed);
    facts.setInteger(u"skipped", report->skipped);
    facts.setInteger(u"executed", report->executed() ? 1 : 0);
    if (!report->failures.isEmpty())
        facts.set(u"failures", canonicalTexts(report->failures));
    if (reading.coverage.isEmpty())
        return facts.bytes();
    const Result<QByteArray> trace = smallFile(reading.coverage);
    if (!trace)
        return failed(trace);
    const Result<LineCoverage> coverage = readCoverage(*trace);
    if (!coverage)
        return failed(coverage);
    facts.set(u"coverage", shareText(*coverage));
    facts.setText(u"coverageSha256", QString::fromLatin1(toHex(sha256(*trace))));
    return facts.bytes();
}

Result<QByteArray> coverageFacts(const QByteArray& bytes)
{
    const Result<LineCoverage> coverage = readCoverage(bytes);
    if (!coverage)
        return failed(coverage);
    CanonicalObject facts;
    facts.setInteger(u"lines", coverage->lines);
    facts.setInteger(u"reached", coverage->reached);
    facts.set(u"coverage", shareText(*coverage));
    return facts.bytes();
}

/// The sums of the scans of a file, and the worst of what came of them.
Result<QByteArray> sarifFacts(const QByteArray& bytes)
{
    const Result<std::vector<SarifScan>> scans = readSarif(bytes);
    if (!scans)
        return failed(scans);
    ScanCounts counts;
    ScanOutcome outcome = ScanOutcome::Clean;
    QStringList tools;
    for (const SarifScan& scan : *scans) {
        const ScanCounts each = scan.counts();
        counts.errors += each.errors;
        counts.warnings += each.warnings;
        counts.suppressed += each.suppressed;
        outcome = worse(outcome, scan.outcome);
        if (!tools.contains(scan.tool))
            tools << scan.tool;
    }
    CanonicalObject facts;
    facts.setText(u"outcome", toString(outcome));
    facts.setInteger(u"errors", counts.errors);
    facts.setInteger(u"warnings", counts.warnings);
    facts.setInteger(u"suppressed", counts.suppressed);
    facts.set(u"tools", canonicalTexts(tools));
    return facts.bytes();
}

Result<QByteArray> factsOf(EvidenceKind kind, const QByteArray& bytes, const EvidenceReading& reading)
{
    switch (kind) {
    case EvidenceKind::TestReport:
        return testFacts(bytes, reading);
    case EvidenceKind::Coverage:
        return coverageFacts(bytes);
    case EvidenceKind::Metrics:
        return canonicalMetrics(bytes);
    case EvidenceKind::EvaluationPlan:
        return canonicalPlan(bytes);
    case EvidenceKind::Monitors:
        return canonicalMonitors(bytes);
    case EvidenceKind::Scan:
        return sarifFacts(bytes);
    case EvidenceKind::Document:
        break;
    }
    return QByteArray("{}");
}

/// A file of any size, of which nothing but the digest is taken.
Result<EvidenceFile> fileInPlace(const QFileInfo& info, const HashMonitor& monitor)
{
    const Result<Digest> digest = sha256OfFile(info.filePath(), monitor);
    if (!digest)
        return failed(digest);
    EvidenceFile file;
    file.sha256 = *digest;
    file.size = info.size();
    file.location = info.absoluteFilePath();
    file.facts = "{}";
    return file;
}

Result<EvidenceFile> fileInside(const QFileInfo& info, const EvidenceReading& reading)
{
    Result<QByteArray> bytes = smallFile(info.filePath());
    if (!bytes)
        return failed(bytes);
    EvidenceFile file;
    file.kind = reading.kind.value_or(kindOf(*bytes));
    const Result<QByteArray> facts = factsOf(file.kind, *bytes, reading);
    if (!facts) {
        return fail(facts.error().kind,
                    Text::tr("%1 is no %2: %3 Nothing was saved.")
                        .arg(info.fileName(), evidenceKindTitle(file.kind), facts.error().message));
    }
    file.facts = *facts;
    file.sha256 = sha256(*bytes);
    file.size = bytes->size();
    if (reading.keepInPlace)
        file.location = info.absoluteFilePath();
    else
        file.bytes = std::move(*bytes);
    return file;
}

} // namespace

Result<EvidenceFile> readEvidenceFile(const QString& path, const EvidenceReading& reading, const HashMonitor& monitor)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Error::Kind::NotFound, Text::tr("There is no file %1.").arg(path));
    const bool isLarge = info.size() > largestKeptEvidence;
    if (isLarge && reading.kind.value_or(EvidenceKind::Document) != EvidenceKind::Document) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is larger than 16 MiB, so it can be a document only. Nothing was saved.").arg(path));
    }
    Result<EvidenceFile> file = isLarge ? fileInPlace(info, monitor) : fileInside(info, reading);
    if (!file)
        return file;
    file->name = info.fileName();
    file->mediaType = QMimeDatabase().mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).name();
    return file;
}

} // namespace assay
