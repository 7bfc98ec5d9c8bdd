// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scans/scan_intake.h"

#include "core/base/shown_text.h"
#include "core/releases/release_rows.h"
#include "core/scans/scan_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/panes/fields_form.h"
#include "ui/settings/settings.h"
#include "ui/widgets/file_dialog.h"

#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

using Values = FieldsForm::Values;
using Field = FieldsForm::Field;

/// A file of scans, and what it may be about.
struct ReadScans {
    SarifFile file;
    std::vector<UseCase> useCases;
    std::vector<Release> releases;
};

Result<ReadScans> readScans(db::Database& database, const QString& path)
{
    Result<SarifFile> file = readSarifFile(path);
    if (!file)
        return failed(file);
    return database.read([&file](db::Connection& connection) {
        return ReadScans{std::move(*file), usecases::all(connection), releases::all(connection)};
    });
}

/// A line for each scan, with what came of it.
QString scansInside(const SarifFile& file)
{
    QStringList lines;
    for (const SarifScan& scan : file.scans) {
        const ScanCounts counts = scan.counts();
        lines << ScanIntake::tr("%1: %2. Errors: %3. Warnings: %4. Suppressed: %5.")
                     .arg(shownText(scan.tool), scanOutcomeTitle(scan.outcome), QString::number(counts.errors),
                          QString::number(counts.warnings), QString::number(counts.suppressed));
        if (!scan.trouble.isEmpty())
            lines << shownText(scan.trouble.left(200));
    }
    return lines.join(u'\n');
}

std::vector<Field> subjectFields(const ReadScans& read)
{
    Field useCase{QStringLiteral("useCase"), ScanIntake::tr("It is about the use case"), FieldsForm::Kind::Choice};
    useCase.choices.emplace_back(ScanIntake::tr("that the release serves"), QString());
    for (const UseCase& each : read.useCases)
        useCase.choices.emplace_back(shownText(each.key + QStringLiteral(" · ") + each.title), each.uid);
    if (read.useCases.size() == 1)
        useCase.value = read.useCases.front().uid;
    Field release{QStringLiteral("release"), ScanIntake::tr("And about the release"), FieldsForm::Kind::Choice};
    release.choices.emplace_back(ScanIntake::tr("none in particular"), QString());
    for (const Release& each : read.releases)
        release.choices.emplace_back(shownText(each.name()), each.uid);
    std::vector<Field> fields{useCase, release};
    const std::vector<SarifScan>& scans = read.file.scans;
    if (std::any_of(scans.begin(), scans.end(), [](const SarifScan& scan) { return scan.source.commit.isEmpty(); }))
        fields.push_back({QStringLiteral("commit"), ScanIntake::tr("Of the commit, which the file does not say"),
                          FieldsForm::Kind::Line});
    return fields;
}

FieldsForm* scanForm(Session& session, ReadScans read, const std::shared_ptr<ScanImport>& outcome)
{
    const auto problem = [](const Values& values) {
        const bool isAbout =
            !FieldsForm::said(values, "useCase").isEmpty() || !FieldsForm::said(values, "release").isEmpty();
        return isAbout ? QString() : ScanIntake::tr("Choose the use case or the release that it is about.");
    };
    const FieldsForm::Words words{QStringLiteral("scanForm"),
                                  ScanIntake::tr("Scan in %1").arg(shownText(read.file.name)),
                                  ScanIntake::tr("Take in"), scansInside(read.file)};
    const std::vector<Field> fields = subjectFields(read);
    const auto act = [file = std::move(read.file), outcome](const Values& values, db::Database& database,
                                                            const Actor& actor, const QString& command) -> Result<> {
        const ScanImportDraft draft{FieldsForm::said(values, "useCase"), FieldsForm::said(values, "release"), false,
                                    FieldsForm::said(values, "commit")};
        const Result<ScanImport> made = ScanStore(database).import(file, draft, actor, command);
        if (!made)
            return failed(made);
        *outcome = *made;
        return {};
    };
    return new FieldsForm(session, words, fields, problem, act);
}

} // namespace

void ScanIntake::take(Session& session, QWidget& page, const QString& path, const std::function<void()>& ended)
{
    const auto job =
        startJob<ReadScans>(&session.reads, [database = session.database.get(), path](JobContext<ReadScans>&) {
            return readScans(*database, path);
        });
    session.jobs.follow(tr("Reading %1").arg(QFileInfo(path).fileName()), QFuture<void>(job), JobKind::Background);
    whenDone(job, &page, [&session, &page, ended](const Result<ReadScans>& read) {
        if (!read) {
            Q_EMIT session.events.failed(read.error());
            return ended ? ended() : void();
        }
        const auto outcome = std::make_shared<ScanImport>();
        FieldsForm* form = scanForm(session, *read, outcome);
        FieldsForm::open(form, &page, [&session, outcome] {
            Q_EMIT session.events.changed();
            Q_EMIT session.events.openAsked({{}, "scan", (outcome->added + outcome->known).value(0)});
        });
        if (ended)
            QObject::connect(form, &QObject::destroyed, &page, ended);
    });
}

void ScanIntake::choose(Session& session, QWidget& page)
{
    Settings settings;
    const QString path = fileToOpen(&page, tr("Choose a file of SARIF"), settings.folder(),
                                    tr("SARIF (*.sarif *.sarif.json *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    settings.setFolder(QFileInfo(path).absolutePath());
    take(session, page, path);
}

} // namespace assay
