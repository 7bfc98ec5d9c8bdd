// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace assay::tests {

/// An HTTP server of one answer to everything, on the machine's own loopback address.
class AnsweringServer {
public:
    using Answer = std::function<QByteArray(const QByteArray& head, const QByteArray& body)>;

    explicit AnsweringServer(Answer answer)
        : m_answer(std::move(answer))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { receive(socket); });
        });
    }

    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/stamp").arg(m_server.serverPort())); }
    int requests() const { return m_requests; }

private:
    void receive(QTcpSocket* socket)
    {
        m_received += socket->readAll();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        const qsizetype length = m_received.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0)
            return;
        const QByteArray number = m_received.mid(length + 16, m_received.indexOf('\r', length) - length - 16);
        const QByteArray body = m_received.mid(end + 4);
        if (body.size() < number.toLongLong())
            return;
        ++m_requests;
        const QByteArray reply = m_answer(m_received.first(end), body);
        m_received.clear();
        if (reply.isEmpty())
            return;
        socket->write(reply);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    Answer m_answer;
    QByteArray m_received;
    int m_requests = 0;
};

/// An answer of HTTP.
inline QByteArray reply(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace assay::tests
