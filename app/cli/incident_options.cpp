// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incident_options.h"

#include "app/cli/known_word.h"
#include "app/cli/project_argument.h"
#include "app/cli/time_option.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

struct IncidentOption {
    const char* name;
    const char* meaning;
};

constexpr std::array incidentOptions{
    IncidentOption{"text", QT_TRANSLATE_NOOP("IncidentOptions", "What was noticed, in Markdown.")},
    IncidentOption{"root-cause", QT_TRANSLATE_NOOP("IncidentOptions", "Why it came to it, in Markdown.")},
    IncidentOption{"severity", QT_TRANSLATE_NOOP("IncidentOptions", "low, medium, high or critical.")},
    IncidentOption{"detected", QT_TRANSLATE_NOOP("IncidentOptions", "When it was noticed; now where nothing is said.")},
    IncidentOption{"use-case", QT_TRANSLATE_NOOP("IncidentOptions", "The use case it is about.")},
    IncidentOption{"release", QT_TRANSLATE_NOOP("IncidentOptions", "The release it is about, as in model@3.")},
    IncidentOption{
        "deployment",
        QT_TRANSLATE_NOOP("IncidentOptions", "The deployment that caused it, as in model@3/production, or its uid.")},
    IncidentOption{"owner", QT_TRANSLATE_NOOP("IncidentOptions", "Who sees to it.")}};

} // namespace

void declareIncidentOptions(QCommandLineParser& parser)
{
    for (const IncidentOption& option : incidentOptions)
        parser.addOption({QString::fromLatin1(option.name),
                          QCoreApplication::translate("IncidentOptions", option.meaning), QStringLiteral("VALUE")});
}

Result<> takeIncidentOptions(const QCommandLineParser& parser, db::Database& database, IncidentFields& fields)
{
    const auto take = [&parser](const char* name, QString& into) {
        if (parser.isSet(QString::fromLatin1(name)))
            into = parser.value(QString::fromLatin1(name));
    };
    take("text", fields.text.text);
    take("root-cause", fields.text.rootCause);
    take("use-case", fields.useCase);
    take("release", fields.release);
    take("deployment", fields.deployment);
    if (parser.isSet(QStringLiteral("owner"))) {
        const Result<Person> owner = personNamed(database, parser.value(QStringLiteral("owner")));
        if (!owner)
            return failed(owner);
        fields.ownerUid = owner->uid;
    }
    if (parser.isSet(QStringLiteral("severity"))) {
        const Result<Severity> severity =
            knownWord(parser.value(QStringLiteral("severity")), QStringLiteral("--severity"), severityFromString,
                      Severity::Critical);
        if (!severity)
            return failed(severity);
        fields.severity = *severity;
    }
    const Result<std::optional<qint64>> detected = timeFrom(parser, QStringLiteral("detected"));
    if (!detected)
        return failed(detected);
    if (*detected)
        fields.detectedAt = **detected;
    return {};
}

} // namespace assay
