// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "app/cli/seen_log.h"
#include "core/base/number_text.h"
#include "core/base/ulid.h"
#include "core/notes/note_store.h"
#include "core/runs/run_queries.h"
#include "core/runs/run_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

const QString nameOption = QStringLiteral("name");
const QString keyOption = QStringLiteral("key");
const QString valueOption = QStringLiteral("value");
const QString textOption = QStringLiteral("text");
const QString metricOption = QStringLiteral("metric");
const QString stepsOption = QStringLiteral("steps");
const QString reasonOption = QStringLiteral("reason");

/// What an edit works with.
struct RunEdit {
    const QCommandLineParser& parser;
    db::Database& database;
    Actor actor;
    std::vector<QString> runUids;
    QString command;
};

class RunEditCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RunEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("run"); }
    QString summary() const override
    {
        return tr("Renames, tags, untags, notes, archives or restores runs: what people say of them, which no import "
                  "changes.");
    }
    QString arguments() const override { return QStringLiteral("EDIT PROJECT RUN"); }
    bool takesMoreArguments() const override { return true; }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({nameOption, tr("rename: what to call the run; empty for the name of its source."),
                          QStringLiteral("NAME")});
        parser.addOption({keyOption, tr("tag, untag: the tag's key."), QStringLiteral("KEY")});
        parser.addOption({valueOption, tr("tag: the tag's value."), QStringLiteral("VALUE")});
        parser.addOption({textOption, tr("note: what to note, in Markdown."), QStringLiteral("TEXT")});
        parser.addOption({metricOption, tr("note: about this metric of the runs."), QStringLiteral("KEY")});
        parser.addOption({stepsOption, tr("note: about these steps of the metric, such as 100 or 100:200."),
                          QStringLiteral("FIRST[:LAST]")});
        parser.addOption({reasonOption, tr("archive, restore: why."), QStringLiteral("REASON")});
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const QStringList arguments = parser.positionalArguments();
        const Verb* verb = verbNamed(arguments.constFirst());
        if (!verb)
            return fail(
                Error::Kind::Invalid,
                tr("EDIT is rename, tag, untag, note, archive or restore, not “%1”.").arg(arguments.constFirst()),
                usageDetail());
        for (const QString& option : verb->needs.split(u' ', Qt::SkipEmptyParts)) {
            if (!parser.isSet(option))
                return fail(Error::Kind::Invalid, tr("run %1 needs --%2.").arg(verb->word, option), usageDetail());
        }
        const Result<std::unique_ptr<db::Database>> database = openToWrite(parser, 1);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const Result<std::vector<QString>> uids = (*database)->read([&](db::Connection& connection) {
            std::vector<QString> found;
            for (const QString& wanted : arguments.mid(2))
                found.push_back(findRun(connection, wanted).uid);
            return found;
        });
        if (!uids)
            return failed(uids);
        const Result<> done =
            verb->apply({parser, **database, *actor, *uids, newUlid((*database)->clock().now())}, out);
        rememberLog(**database);
        if (!done)
            return failed(done);
        return Exit::Done;
    }

private:
    struct Verb {
        QString word;
        QString needs; ///< Options, with blanks between.
        Result<> (*apply)(const RunEdit&, QTextStream&);
    };

    static const Verb* verbNamed(const QString& word)
    {
        static const std::array verbs{
            Verb{QStringLiteral("rename"), nameOption, rename},
            Verb{QStringLiteral("tag"), keyOption + u' ' + valueOption, tag},
            Verb{QStringLiteral("untag"), keyOption, untag},
            Verb{QStringLiteral("note"), textOption, note},
            Verb{QStringLiteral("archive"), {}, archive},
            Verb{QStringLiteral("restore"), {}, restore},
        };
        const auto* found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.word == word; });
        return found == verbs.end() ? nullptr : found;
    }

    static Result<> rename(const RunEdit& edit, QTextStream&)
    {
        if (edit.runUids.size() != 1)
            return fail(Error::Kind::Invalid, tr("run rename takes one run."), usageDetail());
        return RunStore(edit.database)
            .rename({edit.runUids.front(), edit.parser.value(nameOption)}, edit.actor, edit.command);
    }

    static Result<> tag(const RunEdit& edit, QTextStream&)
    {
        return RunStore(edit.database)
            .tag({edit.runUids, {edit.parser.value(keyOption), edit.parser.value(valueOption)}}, edit.actor,
                 edit.command);
    }

    static Result<> untag(const RunEdit& edit, QTextStream&)
    {
        return RunStore(edit.database).untag(edit.runUids, edit.parser.value(keyOption), edit.actor, edit.command);
    }

    static Result<> note(const RunEdit& edit, QTextStream& out)
    {
        NoteAnchor anchor;
        anchor.metric = edit.parser.value(metricOption);
        if (edit.parser.isSet(stepsOption)) {
            const QString text = edit.parser.value(stepsOption);
            const std::optional<qint64> first = readInteger(text.section(u':', 0, 0).toUtf8());
            const std::optional<qint64> last = readInteger(text.section(u':', -1).toUtf8());
            if (!first || !last || text.count(u':') > 1)
                return fail(Error::Kind::Invalid, tr("--steps takes one step or two, such as 100:200."), usageDetail());
            anchor.steps = StepRange{*first, *last};
        }
        NoteDraft draft{edit.parser.value(textOption), {}};
        for (const QString& uid : edit.runUids) {
            anchor.runUid = uid;
            draft.anchors.push_back(anchor);
        }
        const Result<QString> added = NoteStore(edit.database).add(draft, edit.actor, edit.command);
        if (!added)
            return failed(added);
        out << *added << '\n';
        return {};
    }

    static Result<> archive(const RunEdit& edit, QTextStream&)
    {
        return RunStore(edit.database).archive(edit.runUids, edit.parser.value(reasonOption), edit.actor, edit.command);
    }

    static Result<> restore(const RunEdit& edit, QTextStream&)
    {
        return RunStore(edit.database).restore(edit.runUids, edit.parser.value(reasonOption), edit.actor, edit.command);
    }
};

} // namespace

const Command& runEditCommand()
{
    static const RunEditCommand command;
    return command;
}

} // namespace assay
