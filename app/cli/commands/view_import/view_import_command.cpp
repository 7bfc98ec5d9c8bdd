// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/ulid.h"
#include "core/views/view_text.h"

#include <QCoreApplication>
#include <QFile>

namespace assay {
namespace {

const QString SharedOption = QStringLiteral("shared");
constexpr qint64 largestFile = 4 * 1024 * 1024;

class ViewImportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ViewImportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view import"); }
    QString summary() const override { return tr("Saves a view that view export or the window wrote as a text."); }
    QString arguments() const override { return QStringLiteral("PROJECT FILE"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({SharedOption, tr("Everybody finds the view; otherwise only who saves it.")});
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        QFile file(parser.positionalArguments().at(1));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::Io,
                        tr("%1 cannot be read: %2. Nothing was saved.").arg(file.fileName(), file.errorString()));
        }
        Result<ViewDraft> draft = viewFromText(file.read(largestFile));
        if (!draft)
            return fail(draft.error().kind, tr("%1: %2").arg(file.fileName(), draft.error().message));
        draft->shared = parser.isSet(SharedOption);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const Result<QString> uid = ViewStore(**database).create(*draft, *actor, newUlid((*database)->clock().now()));
        if (!uid)
            return failed(uid);
        out << tr("“%1” is saved: %2").arg(draft->name, *uid) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& viewImportCommand()
{
    static const ViewImportCommand command;
    return command;
}

} // namespace assay
