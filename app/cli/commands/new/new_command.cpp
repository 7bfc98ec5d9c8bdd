// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/people/new_project.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {
namespace {

class NewCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("new"); }
    QString summary() const override { return tr("Makes an empty project with you in it."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("name"), tr("The project's name; otherwise the file's."), tr("NAME")});
        parser.addOption({QStringLiteral("as"), tr("Your name; otherwise the system's."), tr("NAME")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const QString path = parser.positionalArguments().constFirst();
        ProjectFounder founder;
        founder.projectName = parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name"))
                                                                   : QFileInfo(path).completeBaseName();
        founder.personName = parser.isSet(QStringLiteral("as")) ? parser.value(QStringLiteral("as")) : systemUserName();
        const Result<std::unique_ptr<db::Database>> made = createProject(path, founder);
        if (!made)
            return failed(made);
        out << tr("%1 is ready. Bring runs in with: assay-cli import %1 SOURCE").arg(path) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& newCommand()
{
    static const NewCommand command;
    return command;
}

} // namespace assay
