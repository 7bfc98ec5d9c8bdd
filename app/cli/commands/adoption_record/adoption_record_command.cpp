// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/base/number_text.h"
#include "core/value/adoption_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class AdoptionRecordCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(AdoptionRecordCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("adoption record"); }
    QString summary() const override
    {
        return tr("Records how many of a group's decisions were taken with the model in a window; its id is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT GROUP"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("from"), tr("The first day of the window. Needed."), tr("DAY")});
        parser.addOption({QStringLiteral("to"), tr("The day on which it had ended. Needed."), tr("DAY")});
        parser.addOption(
            {QStringLiteral("eligible"), tr("Decisions that could have been taken with it. Needed."), tr("N")});
        parser.addOption({QStringLiteral("used"), tr("Of those, taken with it. Needed."), tr("N")});
        parser.addOption({QStringLiteral("overridden"),
                          tr("Of those, against what it recommended; 0 unless said otherwise."), tr("N")});
        parser.addOption({QStringLiteral("reasons"), tr("Why people went against it."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto from = timeFrom(writing.parser, QStringLiteral("from"));
        const auto to = timeFrom(writing.parser, QStringLiteral("to"));
        if (!from || !to)
            return failed(from ? to : from);
        const std::optional<qint64> eligible = countIn(writing, "eligible");
        const std::optional<qint64> used = countIn(writing, "used");
        const std::optional<qint64> overridden =
            writing.parser.isSet(QStringLiteral("overridden")) ? countIn(writing, "overridden") : 0;
        if (!*from || !*to || !eligible || !used || !overridden) {
            return fail(Error::Kind::Invalid,
                        tr("Say the window with --from DAY --to DAY, and whole numbers with --eligible N --used N."),
                        usageDetail());
        }
        const Result<QString> uid = AdoptionStore(writing.database)
                                        .record({writing.arguments.at(1), **from, **to, *eligible, *used, *overridden,
                                                 writing.parser.value(QStringLiteral("reasons"))},
                                                writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n';
        return {};
    }

private:
    static std::optional<qint64> countIn(const Writing& writing, const char* option)
    {
        return readInteger(writing.parser.value(QString::fromLatin1(option)).toUtf8());
    }
};

} // namespace

const Command& adoptionRecordCommand()
{
    static const AdoptionRecordCommand command;
    return command;
}

} // namespace assay
