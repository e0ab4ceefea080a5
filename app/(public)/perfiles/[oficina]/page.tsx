import type { Metadata } from "next";
import { type ProfilePageProps, ProfileScreen } from "./_components/profile-screen.tsx";

export const metadata: Metadata = { title: "Perfil del territorio" };

export default function ProfilePage(props: ProfilePageProps) {
  return <ProfileScreen language="es" {...props} />;
}
