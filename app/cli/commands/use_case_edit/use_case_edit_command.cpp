// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/use_case_options.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/usecases/use_case_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

/// What a use case says, and what of it was known at the version that somebody has seen.
struct SeenUseCase {
    UseCase useCase;
    UseCaseFields fields;
    FieldTexts seen;
};

SeenUseCase seenUseCase(db::Connection& connection, const QString& name, const std::optional<qint64>& version)
{
    SeenUseCase found{usecases::byKeyOrUid(connection, name), {}, {}};
    const NewerTexts now = usecases::newerTexts(connection, found.useCase, version.value_or(found.useCase.rowVersion));
    found.fields = usecases::fieldsFrom(now.texts);
    found.seen = merging::knownSince(now.texts, now.authors);
    return found;
}

class UseCaseEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case edit"); }
    QString summary() const override
    {
        return tr("Changes what a use case says; what no option names stays. The version that it makes is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("What it is called."), QStringLiteral("TITLE")});
        declareUseCaseFields(parser);
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        Result<SeenUseCase> known = writing.database.read(
            [&](db::Connection& connection) { return seenUseCase(connection, writing.arguments.at(1), *version); });
        if (!known)
            return failed(known);
        if (const QString title = QStringLiteral("title"); writing.parser.isSet(title))
            known->fields.title = writing.parser.value(title);
        if (const Result<> read = readUseCaseFields(writing.parser, writing.database, known->fields); !read)
            return read;
        const UseCaseEdit edit{known->useCase.uid, version->value_or(known->useCase.rowVersion), known->fields,
                               known->seen};
        if (const Result<> done = UseCaseStore(writing.database).edit(edit, writing.actor, writing.command); !done)
            return done;
        const auto made = writing.database.read(
            [&](db::Connection& connection) { return usecases::byUid(connection, edit.useCaseUid).rowVersion; });
        if (!made)
            return failed(made);
        writing.out << *made << '\n';
        return {};
    }
};

} // namespace

const Command& useCaseEditCommand()
{
    static const UseCaseEditCommand command;
    return command;
}

} // namespace assay
