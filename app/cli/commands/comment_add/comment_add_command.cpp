// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thing_argument.h"
#include "app/cli/writing_command.h"
#include "core/discussion/anchored_places.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CommentAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CommentAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("comment add"); }
    QString summary() const override
    {
        return tr("Says something of a thing, such as UC-3; @Name, @role and #UC-3 in TEXT name people and things.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT THING TEXT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("at"), tr("A place within it, such as metric:loss@10-20."), tr("PLACE")});
        parser.addOption({QStringLiteral("answers"), tr("The id of the comment that it answers."), tr("COMMENT")});
        parser.addOption({QStringLiteral("quote"), tr("What of that it answers."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<ThingName> thing = thingNamed(writing.database, writing.arguments.at(1), writing.actor);
        if (!thing)
            return failed(thing);
        CommentDraft draft{*thing, writing.arguments.at(2)};
        draft.answers = writing.parser.value(QStringLiteral("answers"));
        draft.quote = writing.parser.value(QStringLiteral("quote"));
        if (const QString place = writing.parser.value(QStringLiteral("at")); !place.isEmpty()) {
            draft.anchor = anchorFromText(place);
            if (!draft.anchor)
                return fail(Error::Kind::Invalid, tr("“%1” is no place within a thing.").arg(place), usageDetail());
            if (const Result<> there = requirePlace(writing.database, *thing, *draft.anchor); !there)
                return there;
        }
        const Result<QString> uid = CommentStore(writing.database).add(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n';
        return {};
    }

private:
    /// In the window one points at it; what is typed may be none that the thing has.
    static Result<> requirePlace(db::Database& database, const ThingName& thing, const CommentAnchor& anchor)
    {
        const auto place = database.read(
            [&](db::Connection& connection) { return discussion::placeInThing(connection, thing, anchor); });
        if (!place)
            return failed(place);
        if (place->isThere)
            return {};
        return fail(Error::Kind::NotFound,
                    tr("The thing has no place “%1”. Nothing was saved.").arg(anchorText(anchor)));
    }
};

} // namespace

const Command& commentAddCommand()
{
    static const CommentAddCommand command;
    return command;
}

} // namespace assay
