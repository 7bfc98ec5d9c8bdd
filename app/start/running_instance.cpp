// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/running_instance.h"

#include "core/crypto/digest.h"
#include "core/jobs/job.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <optional>

namespace assay {
namespace {

constexpr int patience = 2000;     ///< Milliseconds either side waits for the other.
constexpr int localPatience = 200; ///< Milliseconds to find out whether anybody answers at a socket of this machine.
constexpr qint64 longestMessage = 2500; ///< Bytes: an address and the words around it.
const QByteArray greeting = QByteArrayLiteral("assay/1 open ");
const QByteArray accepted = QByteArrayLiteral("assay/1 shown\n");

/// Named after the file, whatever path leads to it. Looks at the file system.
QString socketPath(const QString& project)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString identity = QFileInfo(project).canonicalFilePath();
    if (folder.isEmpty() || identity.isEmpty())
        return {};
    return folder + QStringLiteral("/assay-%1").arg(QString::fromLatin1(toHex(sha256(identity.toUtf8())).left(32)));
}

/// The wish in a message: one line of the greeting and a link, or of the greeting alone. Nothing for anything else.
std::optional<Address> wishIn(const QByteArray& message)
{
    if (!message.startsWith(greeting) || message.indexOf('\n') != message.size() - 1)
        return std::nullopt;
    const QByteArray link = message.mid(greeting.size()).chopped(1);
    if (link.isEmpty())
        return Address();
    const Result<Address> address = addressFromString(QString::fromUtf8(link));
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace

RunningInstance::RunningInstance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::answer);
}

bool RunningInstance::handOver(const QString& project, const Address& address)
{
    const QString path = socketPath(project);
    if (path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(greeting + (address.kind.isEmpty() ? QByteArray() : linkOf(address).toUtf8()) + '\n');
    QByteArray reply;
    while (!reply.endsWith('\n') && reply.size() < accepted.size() && socket.waitForReadyRead(patience))
        reply += socket.read(accepted.size());
    return reply == accepted;
}

void RunningInstance::claim(const QString& project)
{
    release();
    m_project = project;
    const auto job =
        startJob<QString>(QThreadPool::globalInstance(),
                          [project](JobContext<QString>&) -> Result<QString> { return socketPath(project); });
    whenDone(job, this, [this, project](const Result<QString>& path) {
        if (path && !path->isEmpty() && m_project == project)
            listen(*path);
    });
}

void RunningInstance::listen(const QString& path)
{
    if (!m_server.listen(path)) {
        QLocalSocket other;
        other.connectToServer(path);
        if (other.waitForConnected(localPatience))
            return;                       // Another window has the project.
        QLocalServer::removeServer(path); // Left by one that crashed.
        m_server.listen(path);
    }
    if (!m_server.isListening())
        return;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Q_EMIT claimed();
}

void RunningInstance::release()
{
    m_project.clear();
    m_server.close();
}

void RunningInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                return socket->abort();
            if (!socket->peek(longestMessage).endsWith('\n'))
                return; // More is to come, or the time runs out.
            const std::optional<Address> wish = wishIn(socket->readAll());
            if (!wish)
                return socket->abort();
            socket->write(accepted);
            socket->disconnectFromServer();
            Q_EMIT asked(*wish);
        });
    }
}

} // namespace assay
