// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"

#include "core/base/html_text.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/domain/address.h"
#include "core/markdown/markdown.h"
#include "core/reports/figure_names.h"
#include "core/reports/figure_svg.h"
#include "core/reports/figure_text.h"

namespace assay {
namespace {

const QString PageStyle = QStringLiteral(
    "body{margin:0;background:#fff;color:#1b212c;font:15px/1.55 system-ui,sans-serif}"
    "main{max-width:760px;margin:0 auto;padding:40px 20px}"
    "h1{font-size:28px;line-height:1.25;margin:0 0 4px}h2,h3,h4,h5,h6{line-height:1.3;margin:28px 0 8px}"
    ".meta,figcaption,footer,.link{color:#5f6b7c}.meta{margin:0 0 28px}.staged{color:#7a4fd0}"
    "figure{margin:24px 0}figcaption{font-weight:600;color:#1b212c}svg{max-width:100%;height:auto}"
    "aside{border-left:3px solid #e07b00;padding:2px 14px;margin:20px 0;background:#fbf6ee}"
    "blockquote{border-left:3px solid #e2e5ea;margin:12px 0;padding:0 14px;color:#5f6b7c}"
    "pre{background:#f5f6f8;padding:10px 14px;overflow:auto}code{font:13px/1.5 ui-monospace,monospace}"
    ".item{margin:2px 0}.depth1{margin-left:22px}.depth2{margin-left:44px}.depth3{margin-left:66px}"
    ".wide{overflow-x:auto;margin:20px 0}table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{border-bottom:1px solid #e2e5ea;padding:5px 12px 5px 0;text-align:left;overflow-wrap:anywhere}"
    ".digest{font:12px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}"
    "footer{border-top:1px solid #e2e5ea;margin-top:36px;padding-top:12px;font-size:13px}"
    "@media print{main{padding:0}figure,table{break-inside:avoid}}");

QString cells(const QStringList& texts, const char* tag, const WordLinks& links)
{
    QString html;
    for (const QString& text : texts)
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), htmlText(text, links));
    return QStringLiteral("<tr>%1</tr>\n").arg(html);
}

QString tableHtml(const TableFigure& table, const WordLinks& links)
{
    QString html = QStringLiteral("<div class=\"wide\"><table>\n<thead>") + cells(table.columns, "th", {})
        + QStringLiteral("</thead>\n<tbody>\n");
    for (const QStringList& row : table.rows)
        html += cells(row, "td", links);
    return html + QStringLiteral("</tbody></table></div>\n");
}

/// The digests by which a reader finds out whether the project still has these points.
QString digestsHtml(const ChartFigure& chart)
{
    QString html = QStringLiteral("<details><summary>%1</summary>\n").arg(htmlText(Text::tr("Digests of the points")));
    for (const FigureLine& line : chart.lines)
        html += QStringLiteral("<p class=\"digest\">%1 · %2 · %3</p>\n")
                    .arg(htmlText(line.runName), htmlText(line.runUid), htmlText(line.digest));
    return html + QStringLiteral("</details>\n");
}

QString chartHtml(const ChartFigure& chart)
{
    return QStringLiteral("<figure>\n<figcaption>%1</figcaption>\n").arg(htmlText(chart.metric))
        + QString::fromUtf8(figureSvg(chart, paperStyle(), SvgUse::Inline)) + digestsHtml(chart)
        + QStringLiteral("</figure>\n");
}

QString blockHtmlOf(const FigureBlock& block, const WordLinks& links)
{
    switch (block.kind) {
    case ReportBlockKind::Chart:
        return chartHtml(block.chart);
    case ReportBlockKind::Table:
        return tableHtml(block.table, links);
    case ReportBlockKind::Note:
        return QStringLiteral("<aside>\n%1</aside>\n").arg(markdownAsHtml(parseMarkdown(block.text), links));
    case ReportBlockKind::Text:
        break;
    }
    return QStringLiteral("<section>\n%1</section>\n").arg(markdownAsHtml(parseMarkdown(block.text), links));
}

QString footerNote(const ReportFigures& figures)
{
    if (figures.edition)
        return Text::tr("The figures of this edition are stored in the project. Their digest, SHA-256 over the "
                        "edition's content, is part of the project's audit log:");
    return figures.reportUid.isEmpty() // Nothing that the project keeps and could freeze.
        ? Text::tr("Computed from the project's audit log at the time above.")
        : Text::tr("A live report: its figures change with the project. Freeze it to keep them.");
}

/// With the address as words: a reader on paper has it, too.
QString footerHtml(const ReportFigures& figures)
{
    QString html = QStringLiteral("<p>%1</p>").arg(htmlText(footerNote(figures)));
    if (figures.edition)
        html += QStringLiteral("<p class=\"digest\">%1</p>").arg(figuresDigest(figures));
    html += QStringLiteral("<p class=\"digest\">%1</p>").arg(htmlText(figuresLink(figures)));
    return QStringLiteral("<footer>%1</footer>\n").arg(html);
}

} // namespace

QByteArray reportHtml(const ReportFigures& figures, qint64 now)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                  " style-src 'unsafe-inline'\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                       .arg(QLocale().bcp47Name());
    html += QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n<main>\n")
                .arg(htmlText(figures.title), PageStyle);
    html += QStringLiteral("<h1>%1</h1>\n<p class=\"meta\">%2</p>\n")
                .arg(htmlText(figures.title), htmlText(reportOrigin(figures, now)));
    const WordLinks links = linksTo(exportedNames(figures));
    for (const FigureBlock& block : figures.blocks)
        html += blockHtmlOf(block, links);
    html += footerHtml(figures);
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

QString reportOrigin(const ReportFigures& figures, qint64 now)
{
    QStringList parts;
    if (figures.staged)
        parts << Text::tr("staged for a demo");
    if (!figures.useCase.isEmpty())
        parts << figures.useCase;
    parts << Text::tr("by %1").arg(figures.author) << figures.projectName;
    if (figures.edition)
        parts << Text::tr("edition %1, frozen %2 by %3")
                     .arg(QString::number(figures.edition->number), exactTime(figures.edition->frozenAt),
                          figures.edition->frozenBy);
    else
        parts << Text::tr("live, as of %1").arg(exactTime(now));
    return parts.join(QStringLiteral(" · "));
}

QString figuresLink(const ReportFigures& figures)
{
    const QString number = figures.edition ? QString::number(figures.edition->number) : QString();
    if (!figures.reportUid.isEmpty())
        return linkOf(
            {figures.projectUid, "report", number.isEmpty() ? figures.reportUid : figures.reportUid + u'@' + number});
    const QString day = figures.asOfDay.isEmpty() ? QString() : u'@' + figures.asOfDay;
    const QString tab = number.isEmpty() ? day : QStringLiteral("brief");
    return linkOf({figures.projectUid, "portfolio", tab, number});
}

QString figuresDigest(const ReportFigures& figures)
{
    return QString::fromLatin1(toHex(sha256(canonicalFigures(figures))));
}

} // namespace assay
