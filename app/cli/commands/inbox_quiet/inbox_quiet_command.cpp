// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/inbox/inbox_store.h"
#include "core/inbox/quiet_queue.h"
#include "core/people/people_store.h"

#include <QCoreApplication>
#include <QTime>
#include <QTimeZone>

namespace assay {
namespace {

const QStringList quietDayWords{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                QStringLiteral("sun")};

class InboxQuietCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(InboxQuietCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inbox quiet"); }
    QString summary() const override
    {
        return tr("Says when one's inbox stays quiet: what comes in meanwhile is one entry afterwards.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("from"), tr("When the quiet hours begin, such as 18:00."), tr("TIME")});
        parser.addOption({QStringLiteral("until"), tr("When they end; on the next day if not later."), tr("TIME")});
        parser.addOption({QStringLiteral("days"), tr("On whose evenings: mon,tue,… or none."), tr("DAYS")});
        parser.addOption({QStringLiteral("whole-days"), tr("Days without a word: sat,sun,… or none."), tr("DAYS")});
        parser.addOption({QStringLiteral("zone"), tr("Whose clocks count, such as Europe/Berlin."), tr("ZONE")});
        parser.addOption({QStringLiteral("off"), tr("Ends quiet time.")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto before = writing.database.read([&](db::Connection& connection) {
            return inbox::quietTimeOf(connection, people::byUid(connection, writing.actor.person).id);
        });
        if (!before)
            return failed(before);
        QuietTime quiet = *before;
        quiet.on = !writing.parser.isSet(QStringLiteral("off"));
        for (const Result<>& read : {readTime(writing.parser, QStringLiteral("from"), quiet.from),
                                     readTime(writing.parser, QStringLiteral("until"), quiet.until),
                                     readDays(writing.parser, QStringLiteral("days"), quiet.days),
                                     readDays(writing.parser, QStringLiteral("whole-days"), quiet.wholeDays)}) {
            if (!read)
                return read;
        }
        if (writing.parser.isSet(QStringLiteral("zone")))
            quiet.zone = writing.parser.value(QStringLiteral("zone")).toUtf8();
        else if (quiet.zone.isEmpty())
            quiet.zone = QTimeZone::systemTimeZoneId();
        return InboxStore(writing.database).setQuiet(quiet, writing.actor, writing.command);
    }

private:
    static Result<> readTime(const QCommandLineParser& parser, const QString& option, int& minute)
    {
        if (!parser.isSet(option))
            return {};
        const QTime time = QTime::fromString(parser.value(option), QStringLiteral("H:mm"));
        if (!time.isValid())
            return fail(Error::Kind::Invalid, tr("“%1” is no time such as 18:00.").arg(parser.value(option)),
                        usageDetail());
        minute = time.hour() * 60 + time.minute();
        return {};
    }

    static Result<> readDays(const QCommandLineParser& parser, const QString& option, int& days)
    {
        if (!parser.isSet(option))
            return {};
        days = 0;
        if (parser.value(option) == QLatin1StringView("none"))
            return {};
        for (const QString& word : parser.value(option).split(u',')) {
            const qsizetype day = quietDayWords.indexOf(word.trimmed().toLower());
            if (day < 0)
                return fail(Error::Kind::Invalid,
                            tr("“%1” is no day. Days are %2, or none.").arg(word, quietDayWords.join(u',')),
                            usageDetail());
            days |= 1 << day;
        }
        return {};
    }
};

} // namespace

const Command& inboxQuietCommand()
{
    static const InboxQuietCommand command;
    return command;
}

} // namespace assay
