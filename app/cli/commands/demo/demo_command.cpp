// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/demo/demo_project.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString demoUntil = QStringLiteral("until");

class DemoCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("demo"); }
    QString summary() const override { return tr("Makes the demo project: real runs, staged people and dates."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {demoUntil, tr("Tell its story until the end of that day, as in 2026-01-19."), QStringLiteral("DAY")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        std::optional<QDate> until;
        if (parser.isSet(demoUntil)) {
            until = QDate::fromString(parser.value(demoUntil), Qt::ISODate);
            if (!until->isValid())
                return fail(Error::Kind::Invalid,
                            tr("“%1” is no day. Write one as in 2026-01-19.").arg(parser.value(demoUntil)),
                            usageDetail());
        }
        const QString path = parser.positionalArguments().constFirst();
        const Result<std::unique_ptr<db::Database>> made = createDemoProject(path, until);
        if (!made)
            return failed(made);
        out << tr("%1 is ready. Its people and dates are staged; its runs are real.").arg(path) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& demoCommand()
{
    static const DemoCommand command;
    return command;
}

} // namespace assay
