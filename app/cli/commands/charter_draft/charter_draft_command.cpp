// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/read_file.h"
#include "app/cli/writing_command.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CharterDraftCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CharterDraftCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("charter draft"); }
    QString summary() const override
    {
        return tr(
            "Writes the draft of a use case's framing or evaluation plan from a JSON file; its id is written. What "
            "the file of a first plan leaves out is taken from the framing: the baseline, the split, the metric.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE KIND FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("base"),
                          tr("The text that yours was made of: what others changed since stays, and a field that both "
                             "changed is named."),
                          QStringLiteral("FILE")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<CharterKind> kind = knownWord(writing.arguments.at(2), QStringLiteral("KIND"),
                                                   charterKindFromString, CharterKind::EvaluationPlan);
        if (!kind)
            return failed(kind);
        const Result<QByteArray> content = smallFile(writing.arguments.at(3));
        if (!content)
            return failed(content);
        const Result<QByteArray> whole = wholeContent(writing, *kind, *content);
        if (!whole)
            return failed(whole);
        CharterDraft draft{writing.arguments.at(1), *kind, *whole};
        if (const QString base = QStringLiteral("base"); writing.parser.isSet(base)) {
            const Result<QByteArray> seen = smallFile(writing.parser.value(base));
            if (!seen)
                return failed(seen);
            draft.seen = *seen;
        }
        const Result<QString> uid = CharterStore(writing.database).draft(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n';
        return {};
    }

private:
    static Result<QByteArray> wholeContent(const Writing& writing, CharterKind kind, const QByteArray& content)
    {
        if (kind == CharterKind::Framing)
            return content;
        return writing.database.read([&](db::Connection& connection) {
            const UseCaseId useCase = usecases::byKeyOrUid(connection, writing.arguments.at(1)).id;
            return charters::firstPlan(connection, useCase, content);
        });
    }
};

} // namespace

const Command& charterDraftCommand()
{
    static const CharterDraftCommand command;
    return command;
}

} // namespace assay
