// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "core/inspection/inspect.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace assay {
namespace {

struct InspectedFile {
    QString path;
    Result<ModelFileReport> report;
};

/// A row for each finding, or one for a file without any.
Listing asListing(const std::vector<InspectedFile>& files)
{
    Listing listing;
    for (const char* column : {"file", "format", "verdict", "within", "byte", "rule", "text"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const InspectedFile& file : files) {
        if (!file.report) {
            listing.rows.push_back(
                {file.path, {}, QStringLiteral("unreadable"), {}, {}, {}, file.report.error().message});
            continue;
        }
        const QString format = QString::fromLatin1(file.report->format);
        if (file.report->findings.empty())
            listing.rows.push_back({file.path, format, QString::fromLatin1(verdictId(file.report->verdict))});
        for (const ModelFinding& finding : file.report->findings)
            listing.rows.push_back({file.path, format, QString::fromLatin1(verdictId(finding.verdict)), finding.within,
                                    finding.offset >= 0 ? QJsonValue(finding.offset) : QJsonValue(),
                                    QString::fromLatin1(finding.rule), findingText(finding)});
        listing.rows.back().resize(listing.columns.size());
    }
    return listing;
}

/// Each file's whole report, with its path and the sentences of the findings.
QJsonArray asJson(const std::vector<InspectedFile>& files)
{
    QJsonArray all;
    for (const InspectedFile& file : files) {
        QJsonObject object;
        if (file.report) {
            object = QJsonDocument::fromJson(canonicalReport(*file.report)).object();
            QJsonArray findings = object.value(u"findings").toArray();
            for (qsizetype i = 0; i < findings.size(); ++i) {
                QJsonObject finding = findings[i].toObject();
                finding.insert(u"text", findingText(file.report->findings[static_cast<std::size_t>(i)]));
                findings[i] = finding;
            }
            object.insert(u"findings", findings);
        } else {
            object.insert(u"error", file.report.error().message);
        }
        object.insert(u"file", file.path);
        all.push_back(object);
    }
    return all;
}

class InspectCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inspect"); }
    QString summary() const override { return tr("Tells what model files are and whether loading them is safe."); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    bool takesMoreArguments() const override { return true; }
    void declare(QCommandLineParser& parser) const override { declareFormat(parser); }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        if (!format)
            return failed(format);
        std::vector<InspectedFile> files;
        bool allSafe = true;
        for (const QString& path : parser.positionalArguments()) {
            files.push_back({path, inspectModelFile(path)});
            const Result<ModelFileReport>& report = files.back().report;
            allSafe = allSafe && report && report->verdict == ModelVerdict::Safe;
        }
        if (*format == ListingFormat::Json)
            out << QString::fromUtf8(QJsonDocument(asJson(files)).toJson());
        else
            write(out, asListing(files), *format);
        return allSafe ? Exit::Done : Exit::Refused;
    }
};

} // namespace

const Command& inspectCommand()
{
    static const InspectCommand command;
    return command;
}

} // namespace assay
