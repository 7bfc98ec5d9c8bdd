// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_filter.h"
#include "core/portfolio/use_case_story.h"
#include "ui/panes/manager/board_groups.h"
#include "ui/panes/manager/step_taker.h"
#include "ui/panes/manager/use_case_form.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"
#include "ui/widgets/skeleton.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace assay {

class AdoptionView;
class Banner;
class Board;
class BriefView;
class Chip;
class ConflictAnswer;
class DashboardView;
class DecisionsView;
class DutyGapsCard;
class FlowView;
class KpiStrip;
class PastBar;
class PortfolioExport;
class RankingView;
class RiskMap;
class SkillsView;
class TimelineView;
class UnprovenCard;
class UseCasePage;
class ValueView;
class ViewMenu;
class ViewStates;
class WaitingView;

/// The manager's page: figures, the board of all use cases, and one use case at a time over it. Behind an open use case
/// the board keeps its place.
class PortfolioPage final : public Page {
    Q_OBJECT

public:
    explicit PortfolioPage(Session& session, QWidget* parent = nullptr);
    ~PortfolioPage() override;

    bool open(const Address& address) override;
    Address address() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTitleRow();
    void nameButtons();
    QPushButton* makeGroupButton();
    QPushButton* makeExportButton();
    QPushButton* makeAsOfButton();
    void askDay();
    void goTo(std::optional<qint64> past);
    void showMoment();
    void sayMoment();
    void sayMomentOf(const UseCaseStory& story);
    QString pastReason() const; ///< Why nothing can be changed, where it is the past.
    void addTabs();
    void addPlace(const char* key, const QString& title, QWidget* view);
    void offerCohortAge();
    void askCohortAge();
    QWidget* riskTab();
    QWidget* withStates(QWidget* view, Skeleton::Shape shape);
    QWidget* makeBoard();
    QWidget* makeEmpty();
    void connectBoard();
    void read();
    void showLoading();
    QFuture<Result<PortfolioSnapshot>> fetchSnapshot();
    void showSnapshot(const PortfolioSnapshot& snapshot);
    void showCards();
    void fillTab();
    std::vector<PortfolioCard> shownCards() const; ///< Those that pass the filter.
    void groupBy(BoardGrouping grouping);
    void showGroups(BoardGrouping grouping);
    PortfolioFilter filter() const;
    QByteArray arrangement() const;
    void arrange(const QByteArray& content);
    void arrangeWithin(const QByteArray& content); ///< On whatever tab the person is.
    void showCell(RiskTier tier, PortfolioStage stage);
    void openUseCase(const QString& uid);
    void readStory(const QString& name);
    void takeStory(const Result<UseCaseStory>& story);
    QString dayOfPlace() const;
    bool saysDay(const Address& address, const QString& what);
    bool openUseCaseAt(const Address& address);
    void showStory(const UseCaseStory& story);
    void leaveUseCase();
    void setCovered(bool covered);
    const PortfolioCard* cardOf(const QString& uid) const;
    StepView viewOf(const PortfolioCard& card) const;
    QString refusalBrief(const QString& uid, int column) const;
    void offerSteps();
    void askSteps(const QString& uid, const QPoint& place);
    void drop(const QString& uid, int column, const QPoint& place);
    void writeNew();
    void propose(const UseCaseFields& fields);
    void writeEdit();
    ConflictAnswer* makeAnswer(UseCaseForm& form, const UseCase& useCase);
    void saveEdit(const UseCaseEdit& edit, ConflictAnswer* answer);
    void openForm(UseCaseForm* form);

    Session& m_session;
    std::optional<qint64> m_past;                 ///< The moment in the past that is looked at; milliseconds, UTC.
    QFuture<Result<PortfolioSnapshot>> m_reading; ///< Begun before the widgets are made, which takes as long.
    PortfolioSnapshot m_snapshot;
    StepTaker* m_steps;
    Chip* m_count;
    Chip* m_staged;
    QLineEdit* m_filter;
    QPushButton* m_group;
    QPushButton* m_asOf;
    QPushButton* m_exports = nullptr;
    QPushButton* m_new;
    QAction* m_cohortAge = nullptr;
    ViewMenu* m_views;
    PortfolioExport* m_export;
    KpiStrip* m_kpis;
    Banner* m_banner;
    PastBar* m_pastBar;
    Board* m_board;
    FlowView* m_flow;
    ValueView* m_value;
    RiskMap* m_risks;
    TimelineView* m_timeline;
    AdoptionView* m_adoption;
    DecisionsView* m_decisions;
    BriefView* m_briefs;
    DashboardView* m_dashboard;
    RankingView* m_ranking;
    SkillsView* m_skills;
    DutyGapsCard* m_dutyGaps;
    WaitingView* m_waiting;
    UnprovenCard* m_unproven;
    std::vector<ViewStates*> m_tabs; ///< Of the tabs that show use cases.
    QStringList m_places;            ///< The keys of all tabs, as addresses have them.
    QStringList m_filled;            ///< Those that show the snapshot with the filter as it is now.
    BoardGrouping m_grouping = BoardGrouping::Stage;
    BoardGroups m_groups;
    UseCasePage* m_useCase = nullptr; ///< The one that is open.
    QString m_asked;                  ///< Uid, or the key of a link, of the one being read to be opened.
    QString m_askedTab;               ///< Of its page; empty for the first.
    QPointer<UseCaseForm> m_form;
    std::optional<UseCaseFields> m_choices; ///< Made for a new use case whose form was closed to go on later.
    QString m_proposeCommand;               ///< The same for every try to send one form.
    QString m_fresh;                        ///< Just proposed here: takes the focus when it appears.
    QFuture<Result<UseCaseStory>> m_readingStory;
};

} // namespace assay
