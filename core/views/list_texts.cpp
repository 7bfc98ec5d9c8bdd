// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_texts.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/domain/service_level.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace assay::lists {
namespace {

const QString NoText = QStringLiteral("–");

constexpr std::array findingChoices{
    std::pair(FindingState::Open, "open"), std::pair(FindingState::InProgress, "in-progress"),
    std::pair(FindingState::ReadyForValidation, "ready-for-validation"),
    std::pair(FindingState::RiskAccepted, "risk-accepted"), std::pair(FindingState::Closed, "closed")};

constexpr std::array assuranceChoices{std::pair(AssuranceStage::Planned, "planned"),
                                      std::pair(AssuranceStage::InProgress, "in-progress"),
                                      std::pair(AssuranceStage::Done, "done")};

constexpr std::array incidentChoices{
    std::pair(IncidentState::Detected, "detected"),   std::pair(IncidentState::Acknowledged, "acknowledged"),
    std::pair(IncidentState::Mitigated, "mitigated"), std::pair(IncidentState::Resolved, "resolved"),
    std::pair(IncidentState::Reviewed, "reviewed"),   std::pair(IncidentState::FalseAlarm, "false-alarm")};

/// Whether the word of a choice is that of the state.
template <typename State, std::size_t count>
bool isWordOf(const std::array<std::pair<State, const char*>, count>& words, const QString& choice, State state)
{
    return std::any_of(words.begin(), words.end(), [&](const auto& entry) {
        return entry.first == state && choice == QLatin1StringView(entry.second);
    });
}

QString dayOr(std::optional<qint64> at, const QString& none)
{
    return at ? dayText(*at) : none;
}

QString subjectOf(const Finding& finding)
{
    if (!finding.about.isEmpty())
        return finding.about;
    return finding.useCaseKey.isEmpty() ? NoText : finding.useCaseKey;
}

QString stagedTitle(const QString& title, bool staged)
{
    return staged ? Text::tr("%1 (staged)").arg(title) : title;
}

QString ownerOr(const QString& name)
{
    return name.isEmpty() ? Text::tr("nobody yet") : name;
}

QString share(int some, int all)
{
    return all == 0 ? NoText : QStringLiteral("%1/%2").arg(some).arg(all);
}

QString countOr(std::optional<qint64> count)
{
    return count ? QString::number(*count) : NoText;
}

/// "loan-lint 1.2, score-service"
QString toolOf(const Scan& scan)
{
    QStringList words{scan.toolVersion.isEmpty() ? scan.tool : Text::tr("%1 %2").arg(scan.tool, scan.toolVersion)};
    if (!scan.category.isEmpty())
        words << scan.category;
    return words.join(QStringLiteral(", "));
}

/// As text that sorts like the number.
QString sortable(qint64 number)
{
    return QString::number(std::max<qint64>(0, number)).rightJustified(20, u'0');
}

} // namespace

std::optional<qint64> dueOf(const ChangeRecord& change)
{
    if (const std::optional<qint64> review = change.reviewDueAt())
        return review;
    const bool isAhead = change.state == ChangeState::Approved || change.state == ChangeState::Scheduled;
    return isAhead ? change.windowFrom : std::nullopt;
}

QStringList textsOf(const Finding& finding)
{
    return {finding.key,
            severityTitle(finding.severity),
            stagedTitle(finding.text.title, finding.staged),
            subjectOf(finding),
            findingStateTitle(finding.state),
            ownerOr(finding.owner.name),
            dayOr(finding.dueAt, NoText),
            dayText(finding.createdAt)};
}

QStringList textsOf(const ChangeRecord& change)
{
    const bool isDraft = change.state == ChangeState::Draft;
    return {change.key,
            stagedTitle(change.text.title, change.staged),
            change.typeName,
            changeStateTitle(change.state),
            QStringList{change.releaseName, change.environment}.join(u' ').trimmed(),
            isDraft ? change.author.name : roleTitles(change.waitsOn()),
            dayOr(dueOf(change), {})};
}

QStringList textsOf(const approvals::QueuedRelease& release)
{
    return {stagedTitle(release.name, release.staged),
            release.useCase,
            release.tier ? tierTitle(*release.tier) : NoText,
            releaseStateTitle(release.state),
            release.waits() ? release.askedBy : NoText,
            dayOr(release.dueAt, NoText),
            share(release.gatesMet, release.gates),
            share(release.keysCounted, release.keysAsked),
            release.author};
}

QStringList textsOf(const AssuranceItem& item)
{
    const QString title = stagedTitle(item.title, item.staged);
    return {assuranceStageTitle(item.stage),
            item.key.isEmpty() ? title : QStringLiteral("%1 · %2").arg(item.key, title),
            assuranceSourceTitle(item.source),
            item.kind,
            item.state,
            sortable(item.age),
            ownerOr(item.owner),
            item.blocked};
}

QStringList textsOf(const Incident& incident)
{
    return {incident.key,
            severityTitle(incident.severity),
            stagedTitle(incident.text.title, incident.staged),
            incidentStateTitle(incident.state),
            minuteText(incident.times.detected),
            incident.times.resolved ? dayText(*incident.times.resolved) : QString(),
            ownerOr(incident.owner.name),
            incident.useCaseKey,
            incident.releaseName};
}

QStringList textsOf(const scans::ListedScan& listed)
{
    const Scan& scan = listed.scan;
    return {scan.key,
            scanOutcomeTitle(scan.outcome),
            stagedTitle(toolOf(scan), scan.staged),
            countOr(scan.counted(&ScanCounts::errors)),
            countOr(scan.counted(&ScanCounts::warnings)),
            countOr(scan.counted(&ScanCounts::suppressed)),
            countOr(listed.added),
            countOr(listed.fixed),
            dayText(scan.ranAt),
            scan.useCaseKey,
            scan.releaseName.isEmpty() ? NoText : scan.releaseName,
            scan.source.commit.isEmpty() ? NoText : scan.source.commit};
}

QStringList textsOf(const DriftCheck& check)
{
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    const auto columns = [&check](DriftVerdict verdict) { return QString::number(check.count(verdict)); };
    return {check.key,
            stagedTitle(check.release.isEmpty() ? check.useCaseKey : check.release, check.staged),
            check.reference.name,
            check.current.name,
            Text::tr("%1 and %2").arg(grouped.toString(check.reference.rows), grouped.toString(check.current.rows)),
            columns(DriftVerdict::Drifted),
            columns(DriftVerdict::MissingInCurrent),
            columns(DriftVerdict::Watch),
            columns(DriftVerdict::TooFew),
            check.by.name,
            dayText(check.at)};
}

bool hold(const QStringList& texts, const QString& words)
{
    const QString wanted = words.trimmed();
    return wanted.isEmpty() || std::any_of(texts.begin(), texts.end(), [&wanted](const QString& text) {
               return text.contains(wanted, Qt::CaseInsensitive);
           });
}

bool isOf(const QString& choice, const Finding& finding, qint64 now)
{
    if (choice == QLatin1StringView("all"))
        return true;
    if (choice == QLatin1StringView("not-closed"))
        return finding.state != FindingState::Closed;
    if (choice == QLatin1StringView("overdue"))
        return finding.isOverdue(now);
    return isWordOf(findingChoices, choice, finding.state);
}

bool isOf(const QString& choice, const AssuranceItem& item)
{
    return choice == QLatin1StringView("all") || isWordOf(assuranceChoices, choice, item.stage);
}

bool isOf(const QString& choice, const Incident& incident)
{
    if (choice == QLatin1StringView("all"))
        return true;
    if (choice == QLatin1StringView("not-reviewed"))
        return !incident.isOver();
    if (choice == QLatin1StringView("not-resolved"))
        return incident.isOpen();
    return isWordOf(incidentChoices, choice, incident.state);
}

bool isOf(const QString& choice, const Scan& scan)
{
    if (choice == QLatin1StringView("all"))
        return true;
    if (choice == QLatin1StringView("did-not-run"))
        return !scan.ran();
    return choice == toString(scan.outcome);
}

bool isOf(const QString& choice, const DriftCheck& check)
{
    if (choice == QLatin1StringView("all"))
        return true;
    const bool needs = check.needsWork();
    if (choice == QLatin1StringView("needs-work"))
        return needs;
    const bool isWatched = check.count(DriftVerdict::Watch) > 0;
    return choice == QLatin1StringView("watch") ? isWatched : !needs && !isWatched;
}

} // namespace assay::lists
