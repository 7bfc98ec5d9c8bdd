// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/portfolio_export.h"

#include "core/base/write_file.h"
#include "core/portfolio/portfolio_report.h"
#include "core/reports/report_html.h"
#include "ui/reports/report_pdf.h"
#include "ui/widgets/file_dialog.h"

#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

struct FileKind {
    QString suffix;
    QString filter;
};

FileKind kindOf(PortfolioExport::Format format)
{
    switch (format) {
    case PortfolioExport::Format::Pdf:
        return {QStringLiteral(".pdf"), PortfolioExport::tr("PDF (*.pdf)")};
    case PortfolioExport::Format::Html:
        return {QStringLiteral(".html"), PortfolioExport::tr("HTML (*.html)")};
    case PortfolioExport::Format::Csv:
        break;
    }
    return {QStringLiteral(".csv"), PortfolioExport::tr("CSV (*.csv)")};
}

QString nameWithUid(const std::vector<Person>& people, const QString& uid)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person& person) { return person.uid == uid; });
    return found == people.end() ? QString() : found->name;
}

} // namespace

PortfolioExport::PortfolioExport(Session& session, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
}

void PortfolioExport::save(Format format, const PortfolioSnapshot& snapshot, const PortfolioFilter& filter)
{
    const FileKind kind = kindOf(format);
    const QString path =
        fileToSave(&m_page, tr("Export the portfolio"), QStringLiteral("portfolio") + kind.suffix, kind.filter);
    if (path.isEmpty())
        return;
    const PortfolioHead head{m_session.database->projectUid(), m_session.database->projectName(),
                             nameWithUid(snapshot.people, m_session.actor.person)};
    const auto job = startJob<void>(&m_session.reads, [path, format, snapshot, filter, head](JobContext<void>&) {
        switch (format) {
        case Format::Pdf:
            return writeFile(path, reportPdf(portfolioReport(snapshot, filter, head), snapshot.asOf));
        case Format::Html:
            return writeFile(path, reportHtml(portfolioReport(snapshot, filter, head), snapshot.asOf));
        case Format::Csv:
            break;
        }
        return writeFile(path, portfolioCsv(snapshot, filter));
    });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
}

} // namespace assay
