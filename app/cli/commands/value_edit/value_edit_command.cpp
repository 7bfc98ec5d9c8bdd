// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/value/value_rows.h"
#include "core/value/value_texts.h"

#include <QCoreApplication>

#include <cmath>

namespace assay {
namespace {

/// What a value record says now, and which of it nobody changed since the version that the caller saw.
struct KnownValue {
    FieldTexts now;
    FieldTexts seen;
    qint64 version = 0;
};

class ValueEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ValueEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("value edit"); }
    QString summary() const override
    {
        return tr("Changes what a use case is to earn, until it is measured; what no option names stays as it is.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VALUE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("hypothesis"), tr("What it is to earn."), tr("TEXT")});
        parser.addOption({QStringLiteral("metric"), tr("What shows the value."), tr("TEXT")});
        parser.addOption({QStringLiteral("target"), tr("What is to be reached; more is better."), tr("NUMBER")});
        parser.addOption({QStringLiteral("unit"), tr("Of the target."), tr("TEXT")});
        parser.addOption(
            {QStringLiteral("baseline"), tr("How one will know what would have been without it."), tr("TEXT")});
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const Result<KnownValue> known = knownValue(writing, *version);
        if (!known)
            return failed(known);
        FieldTexts mine = known->now;
        for (FieldText& said : mine) {
            if (writing.parser.isSet(said.field))
                said.text = writing.parser.value(said.field);
        }
        ValueEdit edit{writing.arguments.at(1), values::draftFrom(mine), known->version, known->seen};
        if (std::isnan(edit.draft.target)) {
            return fail(Error::Kind::Invalid,
                        tr("“%1” is no number.").arg(writing.parser.value(QStringLiteral("target"))), usageDetail());
        }
        return ValueStore(writing.database).edit(edit, writing.actor, writing.command);
    }

private:
    static Result<KnownValue> knownValue(const Writing& writing, std::optional<qint64> version)
    {
        return writing.database.read([&](db::Connection& connection) {
            const ValueRecord record = values::byName(connection, writing.arguments.at(1));
            const qint64 since = version.value_or(record.rowVersion);
            const NewerTexts now = values::newerTexts(connection, record, since);
            return KnownValue{now.texts, merging::knownSince(now.texts, now.authors), since};
        });
    }
};

} // namespace

const Command& valueEditCommand()
{
    static const ValueEditCommand command;
    return command;
}

} // namespace assay
