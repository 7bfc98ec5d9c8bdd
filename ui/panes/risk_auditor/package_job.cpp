// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/package_job.h"

#include "core/keys/key_files.h"
#include "core/packages/export_note.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace assay {
namespace {

Result<std::optional<SigningKey>> packageKey(const PackageForm::Choice& choice)
{
    if (choice.key.isEmpty())
        return std::optional<SigningKey>();
    Result<SigningKey> key = KeyFiles::ofUser().unlock(choice.key, *choice.passphrase);
    *choice.passphrase = SecretText();
    if (!key)
        return failed(key);
    return std::optional<SigningKey>(*std::move(key));
}

} // namespace

QFuture<Result<ExportedPackage>> startPackage(Session& session, const QString& release,
                                              const PackageForm::Choice& choice)
{
    const auto job = startJob<ExportedPackage>(
        &session.follows,
        [database = session.database.get(), release, choice,
         actor = session.actor](JobContext<ExportedPackage>& context) -> Result<ExportedPackage> {
            const Result<std::optional<SigningKey>> key = packageKey(choice);
            if (!key)
                return failed(key);
            const PackageWish wish{release, choice.path, choice.withoutFiles, *key ? &**key : nullptr};
            const auto written = writeReleasePackage(*database, wish, [&context](const ReadProgress& progress) {
                context.progress(
                    progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0);
                return !context.cancelled();
            });
            if (!written)
                return failed(written);
            return ExportedPackage{*written, exportNoteWords(noteExport(*database, wish.key, actor))};
        });
    session.jobs.follow(PackageForm::tr("Exporting %1").arg(QFileInfo(choice.path).fileName()), QFuture<void>(job));
    return job;
}

QString packageSentence(const ExportedPackage& package, const QString& path)
{
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    const QString what = PackageForm::tr("The package was written to %1: %2 files, %3 bytes. %4")
                             .arg(QDir::toNativeSeparators(path), grouped.toString(package.written.files),
                                  grouped.toString(package.written.bytes), package.note);
    return package.written.isLogSigned
        ? what
        : PackageForm::tr("%1 Nobody has signed the log in it: write a checkpoint with your key, or name one here.")
              .arg(what);
}

} // namespace assay
