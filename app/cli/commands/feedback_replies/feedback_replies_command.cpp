// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "app/cli/words_listing.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_story.h"

#include <QCoreApplication>

namespace assay {
namespace {

class FeedbackRepliesCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackRepliesCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback replies"); }
    QString summary() const override
    {
        return tr("Lists all replies that an item of feedback ever had, oldest first: the last is what stands.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FEEDBACK"); }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        return wordsListing(feedback::repliesTo(connection, feedback::byKeyOrUid(connection, arguments.at(1))));
    }
};

} // namespace

const Command& feedbackRepliesCommand()
{
    static const FeedbackRepliesCommand command;
    return command;
}

} // namespace assay
