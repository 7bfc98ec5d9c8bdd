// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/open_request.h"
#include "app/cli/writing_command.h"
#include "core/evidence/evidence_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class EvidenceAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(EvidenceAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("evidence add"); }
    QString summary() const override
    {
        return tr("Puts a document behind a release, as in model@3; test reports, coverage, scans and measurements are "
                  "read.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {QStringLiteral("kind"),
             tr("document, test-report, coverage, metrics, evaluation-plan, monitors or scan; otherwise found out."),
             tr("KIND")});
        parser.addOption({QStringLiteral("tests"), tr("Of a test report: unit, integration, data, model or load."),
                          tr("KIND"), QStringLiteral("unit")});
        parser.addOption(
            {QStringLiteral("coverage"), tr("Of a test report: the tracefile of lcov of the same tests."), tr("FILE")});
        parser.addOption({QStringLiteral("control"), tr("The control that it is for."), tr("CONTROL")});
        parser.addOption({QStringLiteral("title"), tr("Its title; otherwise the file's name."), tr("TEXT")});
        parser.addOption({QStringLiteral("in-place"), tr("Keep the digest only; the file stays where it is.")});
    }

    Result<> write(const Writing& writing) const override
    {
        EvidenceReading reading;
        if (writing.parser.isSet(QStringLiteral("kind"))) {
            const QString word = writing.parser.value(QStringLiteral("kind"));
            const Result<EvidenceKind> kind =
                knownWord(word, QStringLiteral("--kind"), evidenceKindFromString, EvidenceKind::Scan);
            if (!kind)
                return failed(kind);
            reading.kind = *kind;
        }
        reading.tests = writing.parser.value(QStringLiteral("tests"));
        reading.coverage = writing.parser.value(QStringLiteral("coverage"));
        reading.keepInPlace = writing.parser.isSet(QStringLiteral("in-place"));
        const Result<EvidenceFile> file = readEvidenceFile(writing.arguments.at(2), reading);
        if (!file)
            return failed(file);
        EvidenceDraft draft;
        draft.release = writing.arguments.at(1);
        draft.control = writing.parser.value(QStringLiteral("control"));
        draft.title = writing.parser.value(QStringLiteral("title"));
        const OpenRequest open = OpenRequest::of(writing.database, draft.release);
        const Result<QString> uid = EvidenceStore(writing.database).add(draft, *file, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n' << open.whatBecameOfIt(writing.database);
        return {};
    }
};

} // namespace

const Command& evidenceAddCommand()
{
    static const EvidenceAddCommand command;
    return command;
}

} // namespace assay
