// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/use_case.h"
#include "ui/panes/session.h"

#include <QWidget>

namespace assay {

class ThingRows;

/// The incidents of a use case and of releases that serve it, as far as they are not reviewed yet, and a way to report one. Reads in the background. GUI thread.
class IncidentsCard final : public QWidget {
    Q_OBJECT

public:
    explicit IncidentsCard(Session& session, QWidget* parent = nullptr);
    ~IncidentsCard() override;

    /// Of the past it tells nothing, and is not there.
    void setUseCase(const UseCase& useCase, bool isPast);

private:
    void read();
    void list(const std::vector<Incident>& incidents);
    void report();

    Session& m_session;
    UseCaseId m_id;
    QString m_uid; ///< Of the use case.
    ThingRows* m_rows;
    QFuture<Result<std::vector<Incident>>> m_reading;
};

} // namespace assay
