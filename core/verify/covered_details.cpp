// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_details.h"

#include "core/base/text.h"
#include "core/runs/histogram_store.h"

namespace assay::verify {
namespace {

void compareHistograms(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    db::Statement series = connection.prepare("SELECT s.id, s.name, s.histograms, s.digest, r.uid FROM histogram_series"
                                              " s JOIN run r ON r.id = s.run_id ORDER BY s.id");
    db::Statement rows =
        connection.prepare("SELECT ordinal, step, time, data FROM histogram WHERE series_id = ? ORDER BY ordinal");
    while (series.step()) {
        Digest digest = histograms::digestOfNone();
        qint64 count = 0;
        bool inOrder = true;
        rows.bind(series.integer(0));
        while (rows.step()) {
            inOrder = inOrder && rows.integer(0) == count++;
            digest = histograms::digestOf(digest, rows.integer(1), rows.integer(2), rows.bytesView(3));
            progress.add(1);
        }
        rows.reset();
        if (!inOrder || count != series.integer(2) || series.bytesView(3) != bytesOf(digest))
            findings.push_back(
                {QStringLiteral("run"), series.text(4),
                 Text::tr("Its histograms “%1” were changed without an entry in the log.").arg(series.text(1))});
    }
}

void compareContents(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    db::Statement rows = connection.prepare(
        "SELECT c.sha256, c.data, EXISTS (SELECT 1 FROM run_content r WHERE r.content_id = c.id)"
        " OR EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = c.sha256 AND e.location = '')"
        " OR EXISTS (SELECT 1 FROM scan n WHERE n.sha256 = c.sha256)"
        " OR EXISTS (SELECT 1 FROM release_split s WHERE s.row_hashes = c.sha256) FROM content c ORDER BY c.id");
    while (rows.step()) {
        if (!rows.boolean(2))
            findings.push_back({QStringLiteral("content"), QString::fromLatin1(rows.bytes(0).toHex()),
                                Text::tr("Nothing brought the stored bytes in.")});
        if (rows.bytesView(0) != bytesOf(sha256(rows.bytesView(1))))
            findings.push_back({QStringLiteral("content"), QString::fromLatin1(rows.bytes(0).toHex()),
                                Text::tr("The stored bytes are not those of their SHA-256.")});
        progress.add(1);
    }
}

/// Evidence that the project is said to hold.
void compareEvidence(db::Connection& connection, std::vector<RowFinding>& findings)
{
    db::Statement rows = connection.prepare("SELECT e.uid FROM evidence e WHERE e.location = '' AND NOT EXISTS"
                                            " (SELECT 1 FROM content c WHERE c.sha256 = e.sha256) ORDER BY e.id");
    while (rows.step())
        findings.push_back({QStringLiteral("evidence"), rows.text(0), Text::tr("The bytes of it are gone.")});
}

/// Files that scans came from, which the project holds.
void compareScans(db::Connection& connection, std::vector<RowFinding>& findings)
{
    db::Statement rows = connection.prepare("SELECT s.uid FROM scan s WHERE NOT EXISTS (SELECT 1 FROM content c"
                                            " WHERE c.sha256 = s.sha256) ORDER BY s.id");
    while (rows.step())
        findings.push_back({QStringLiteral("scan"), rows.text(0), Text::tr("The bytes of it are gone.")});
}

} // namespace

qint64 countDetails(db::Connection& connection)
{
    return connection.integer("SELECT count(*) FROM histogram") + connection.integer("SELECT count(*) FROM content");
}

void compareDetails(db::Connection& connection, std::vector<RowFinding>& findings, VerifyProgress& progress)
{
    compareHistograms(connection, findings, progress);
    compareContents(connection, findings, progress);
    compareEvidence(connection, findings);
    compareScans(connection, findings);
}

} // namespace assay::verify
