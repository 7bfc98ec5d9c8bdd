// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/views/view_text.h"

#include <QCoreApplication>
#include <QFile>

namespace assay {
namespace {

const QString SharedOption = QStringLiteral("shared");
constexpr qint64 largestFile = 4 * 1024 * 1024;

class ViewImportCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ViewImportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view import"); }
    QString summary() const override { return tr("Saves a view that view export or the window wrote as a text."); }
    QString arguments() const override { return QStringLiteral("PROJECT FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({SharedOption, tr("Everybody finds the view; otherwise only who saves it.")});
    }

    Result<> write(const Writing& writing) const override
    {
        QFile file(writing.arguments.at(1));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::Io,
                        tr("%1 cannot be read: %2. Nothing was saved.").arg(file.fileName(), file.errorString()));
        }
        Result<ViewDraft> draft = viewFromText(file.read(largestFile));
        if (!draft)
            return fail(draft.error().kind, tr("%1: %2").arg(file.fileName(), draft.error().message));
        draft->shared = writing.parser.isSet(SharedOption);
        const Result<QString> uid = ViewStore(writing.database).create(*draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << tr("“%1” is saved: %2").arg(shownText(draft->name), *uid) << '\n';
        return {};
    }
};

} // namespace

const Command& viewImportCommand()
{
    static const ViewImportCommand command;
    return command;
}

} // namespace assay
