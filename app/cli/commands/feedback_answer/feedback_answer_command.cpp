// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackAnswerCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackAnswerCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback answer"); }
    QString summary() const override { return tr("Replies to an item of feedback."); }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK REPLY"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override { declareSeenOption(parser); }

    /// Over a reply that is there already only for whoever names the version that has it.
    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const auto item = writing.database.read(
            [&](db::Connection& connection) { return feedback::byKeyOrUid(connection, writing.arguments.at(1)); });
        if (!item)
            return failed(item);
        const QString seen = *version == item->rowVersion ? item->reply : QString();
        return FeedbackStore(writing.database)
            .answer({item->uid, writing.arguments.at(2), seen}, writing.actor, writing.command);
    }
};

} // namespace

const Command& feedbackAnswerCommand()
{
    static const FeedbackAnswerCommand command;
    return command;
}

} // namespace assay
