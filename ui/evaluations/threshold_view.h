// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charters/evaluation_agreement.h"
#include "core/charts/axis_range.h"
#include "core/runs/prediction_queries.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace assay {

class ThresholdPlot;

/// What accuracy and cost would be at another threshold: computed from the score of each case as the slider moves, and never
/// written. It marks what is agreed on. GUI thread; predictions are read and parsed by jobs, once it can be seen.
class ThresholdView final : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdView(Session& session, QWidget* parent = nullptr);
    ~ThresholdView() override;

    void showUseCase(UseCaseId useCase); ///< The predictions of all its runs, one of them at a time.
    void showRun(const QString& runUid); ///< Those of one run; nothing where the uid is empty.

    double threshold() const { return m_threshold; }
    void setThreshold(double threshold); ///< Exactly, whatever the slider can tell apart.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What a threshold can be tried on, and what it is compared with.
    struct Subject {
        charters::EvaluationAgreement agreement;
        std::vector<PredictionTable> tables;
    };
    using Cases = std::shared_ptr<const ScoredCases>;

    QWidget* makeFigures();
    QWidget* makeControls();
    void ask(std::function<Subject(db::Connection&)> reader);
    void read();
    void take(const Subject& subject);
    void load();
    void show(const Cases& cases);
    void drawCosts();
    void slide(int place);
    void typed();
    void tell();
    QString comparisons(const ErrorCosts& costs) const;
    QString agreementWords() const;
    ErrorCosts costs() const { return m_subject.agreement.costs.value_or(ErrorCosts{}); }
    double thresholdAt(int place) const;
    void keepWhole();
    void say(const QString& words); ///< Instead of figures; empty: the figures.

    static Subject subjectOf(db::Connection& connection, UseCaseId useCase);
    static Subject subjectOf(db::Connection& connection, const QString& runUid);

    Session& m_session;
    std::function<Subject(db::Connection&)> m_reader; ///< Of what was asked for and not read yet.
    Subject m_subject;
    std::optional<PredictionTable> m_loaded;
    Cases m_cases;
    double m_threshold = 0.5;
    AxisRange m_range{0, 1};
    QLabel* m_words;
    QWidget* m_whole; ///< All but the words.
    QComboBox* m_tables;
    QLabel* m_accuracy = nullptr;
    QLabel* m_cost = nullptr;
    ThresholdPlot* m_plot;
    QSlider* m_slider = nullptr;
    QLineEdit* m_field = nullptr;
    QPushButton* m_toAgreed = nullptr;
    QPushButton* m_toBreakEven = nullptr;
    QLabel* m_counts;
    QLabel* m_compared;
    QLabel* m_agreed;
    QFuture<Result<Subject>> m_reading;
    QFuture<Result<Cases>> m_loading;
};

} // namespace assay
