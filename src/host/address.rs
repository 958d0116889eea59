//! The computer's networks, and which one phones most likely reach.

use if_addrs::{IfAddr, Interface};
use std::net::{IpAddr, Ipv4Addr, UdpSocket};

/// A network that the computer is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What the system calls it, as `wlan0`.
    pub name: String,
    /// The computer's address there.
    pub address: Ipv4Addr,
    /// What it is, as far as can be told.
    pub kind: NetworkKind,
}

/// What a network is, as far as can be told; the best for phones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NetworkKind {
    /// A local network, through which the computer reaches everything else.
    Main,
    /// Another local network, as the computer's own hotspot.
    Local,
    /// The open Internet.
    Open,
    /// A cable without anybody who gives out addresses.
    Unmanaged,
    /// A tunnel, or a network inside the computer, as of Docker: phones aren't in it.
    Virtual,
    /// The computer itself.
    Loopback,
}

/// How the names of tunnels and of networks inside a computer begin.
const VIRTUAL: [&str; 17] = [
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "vethernet",
    "utun",
    "tun",
    "tap",
    "wg",
    "tailscale",
    "zt",
    "ppp",
    "ipsec",
    "lxc",
    "podman",
];

/// The computer's networks, the best guess for phones first. Where they can't be listed, the computer itself.
#[must_use]
pub fn networks() -> Vec<Network> {
    let main = main_address();
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut networks: Vec<_> = interfaces.iter().filter_map(|interface| network(interface, main)).collect();
    if networks.is_empty() {
        networks.push(Network {
            name: "localhost".to_owned(),
            address: Ipv4Addr::LOCALHOST,
            kind: NetworkKind::Loopback,
        });
    }
    networks.sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
    networks
}

fn network(interface: &Interface, main: Option<Ipv4Addr>) -> Option<Network> {
    let IfAddr::V4(address) = &interface.addr else { return None };
    let kind = kind(&interface.name, address.ip, interface.is_p2p, main);
    Some(Network { name: interface.name.clone(), address: address.ip, kind })
}

fn kind(name: &str, address: Ipv4Addr, is_tunnel: bool, main: Option<Ipv4Addr>) -> NetworkKind {
    let name = name.to_lowercase();
    match () {
        () if address.is_loopback() => NetworkKind::Loopback,
        () if is_tunnel || VIRTUAL.iter().any(|start| name.starts_with(start)) => NetworkKind::Virtual,
        () if address.is_link_local() => NetworkKind::Unmanaged,
        () if !address.is_private() => NetworkKind::Open,
        () if main == Some(address) => NetworkKind::Main,
        () => NetworkKind::Local,
    }
}

/// The address that the computer would speak from to somebody far away. Nothing is sent: the system only looks up the
/// way. The far address is one that is never given to anybody (RFC 5737).
fn main_address() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    match socket.local_addr().ok()?.ip() {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_network_that_phones_are_in_comes_before_tunnels_and_the_computer_itself() {
        let main = Some(Ipv4Addr::new(192, 168, 1, 20));
        let kinds = [
            kind("wlan0", Ipv4Addr::new(192, 168, 1, 20), false, main),
            kind("ap0", Ipv4Addr::new(10, 42, 0, 1), false, main),
            kind("eth1", Ipv4Addr::new(203, 0, 113, 4), false, main),
            kind("eth2", Ipv4Addr::new(169, 254, 3, 4), false, main),
            kind("docker0", Ipv4Addr::new(172, 17, 0, 1), false, main),
            kind("lo", Ipv4Addr::LOCALHOST, false, main),
        ];
        assert!(kinds.is_sorted() && kinds[0] == NetworkKind::Main, "{kinds:?}");
        // A tunnel that everything goes through is still no place for phones.
        assert_eq!(kind("wg0", Ipv4Addr::new(10, 8, 0, 2), false, Some(Ipv4Addr::new(10, 8, 0, 2))), kinds[4]);
        assert_eq!(kind("eth9", Ipv4Addr::new(10, 8, 0, 2), true, main), kinds[4]);
    }

    #[test]
    fn there_is_always_a_network() {
        let networks = networks();
        assert!(networks.is_sorted_by_key(|network| network.kind), "{networks:?}");
        assert!(!networks.is_empty());
    }
}
